const withBundleAnalyzer = require('@next/bundle-analyzer')({ enabled: process.env.ANALYZE === 'true' });

/** @type {import('next').NextConfig} */
module.exports = withBundleAnalyzer({
  reactStrictMode: true,
  env: {
    BINOM_URL: process.env.BINOM_URL,
    BINOM_API_KEY: process.env.BINOM_API_KEY, // $ no-client-exposed-key
  },
  serverRuntimeConfig: {
    binomApiKey: process.env.BINOM_API_KEY,
  },
  publicRuntimeConfig: {
    binomUrl: process.env.BINOM_URL,
    binomApiKey: process.env.BINOM_API_KEY, // $ no-client-exposed-key
  },
  webpack(config, { webpack }) {
    config.plugins.push(
      new webpack.DefinePlugin({
        'process.env.RELEASE': JSON.stringify(process.env.GIT_SHA),
        'process.env.BINOM_TOKEN': JSON.stringify(process.env.BINOM_TOKEN), // $ no-client-exposed-key
      }),
    );
    return config;
  },
});
