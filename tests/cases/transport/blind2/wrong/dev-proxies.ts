import { defineConfig } from 'vite';
import { createProxyMiddleware } from 'http-proxy-middleware';
import httpProxy from 'http-proxy';
import proxy from 'express-http-proxy';
import { defineConfig as cypress } from 'cypress';

const target = 'https://panel.meadow-ads.com';

export default defineConfig({
  server: {
    proxy: {
      '/api': { target, changeOrigin: true, secure: false }, // $ no-disabled-tls-verification
      '/ws': { target: 'wss://live.meadow-ads.com', ws: true, secure: false }, // $ no-disabled-tls-verification
      '/mock': { target: 'http://127.0.0.1:4000', secure: false },
      '/plain': { target: 'https://panel.meadow-ads.com', secure: true },
    },
  },
});

export const middleware = createProxyMiddleware({
  target: 'https://panel.meadow-ads.com',
  secure: process.env.NODE_ENV === 'production', // $ no-disabled-tls-verification
});

export const server = httpProxy.createProxyServer({ secure: false }); // $ no-disabled-tls-verification

export const express = proxy('https://panel.meadow-ads.com', {
  proxyReqOptDecorator(options) {
    options.rejectUnauthorized = false; // $ no-disabled-tls-verification
    return options;
  },
});

export const e2e = cypress({ e2e: { baseUrl: 'https://panel.meadow-ads.com', chromeWebSecurity: true } });
