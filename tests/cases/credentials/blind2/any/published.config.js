//@ {"settings":{"binom":{"credentials":"any"}}}
import { defineConfig } from 'vite';
import webpack from 'webpack';

export const next = {
  env: {
    STRIPE_SECRET_KEY: process.env.STRIPE_SECRET_KEY,
    STRIPE_PUBLISHABLE_KEY: process.env.STRIPE_PUBLISHABLE_KEY,
    SITE_URL: process.env.SITE_URL,
  },
};
export default defineConfig({
  define: {
    __SESSION_SECRET__: JSON.stringify(process.env.SESSION_SECRET), // $ no-client-exposed-key
    __VERSION__: JSON.stringify(process.env.npm_package_version),
    'process.env': process.env, // $ no-client-exposed-key
  },
  envPrefix: '', // $ no-client-exposed-key
});
export const plugins = [
  new webpack.DefinePlugin({ DB_PASSWORD: JSON.stringify(process.env.DB_PASSWORD), RELEASE: JSON.stringify('1.0.0') }), // $ no-client-exposed-key
  new webpack.EnvironmentPlugin(['NODE_ENV', 'AWS_SECRET_ACCESS_KEY']), // $ no-client-exposed-key
  new webpack.EnvironmentPlugin({ NODE_ENV: 'development', DEBUG: false }),
];
export const client = {
  secret: process.env.REACT_APP_CLIENT_SECRET, // $ no-client-exposed-key
  token: import.meta.env.VITE_API_TOKEN, // $ no-client-exposed-key
  password: process.env.NEXT_PUBLIC_DB_PASSWORD, // $ no-client-exposed-key
  publishable: process.env.NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY,
  anon: process.env.NEXT_PUBLIC_SUPABASE_ANON_KEY,
  mapUrl: import.meta.env.VITE_MAP_URL,
  siteKey: process.env.NEXT_PUBLIC_RECAPTCHA_SITE_KEY,
  tokenUrl: process.env.NEXT_PUBLIC_TOKEN_URL,
};
