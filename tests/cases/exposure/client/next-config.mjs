//@ {"filename":"next.config.mjs"}
/** @type {import('next').NextConfig} */
const nextConfig = {
  reactStrictMode: true,
  env: {
    BINOM_URL: process.env.BINOM_URL,

    BINOM_API_KEY: process.env.BINOM_API_KEY, // $ no-client-exposed-key
  },
  publicRuntimeConfig: {
    tracker: process.env.BINOM_URL,

    trackerToken: process.env.BINOM_TOKEN, // $ no-client-exposed-key
  },
  serverRuntimeConfig: { binomApiKey: process.env.BINOM_API_KEY },
};

export default nextConfig;
