import { defineConfig } from 'vite';

export default defineConfig({
  server: {
    port: 5173,
    proxy: {
      '/api': {
        target: 'https://panel.fieldstone-ads.com',
        changeOrigin: true,
        secure: false, // $ no-disabled-tls-verification
      },
      '/ws': { target: 'wss://panel.fieldstone-ads.com', ws: true, secure: false }, // $ no-disabled-tls-verification
      '/local': { target: 'http://localhost:8080', secure: false },
      '/loop': { target: 'https://127.0.0.1:8443', secure: false },
      '/plain': { target: 'http://api:8080', secure: false },
      '/env': {
        target: process.env.VITE_PROXY,
        secure: false, // $ no-disabled-tls-verification
      },
    },
  },
});
