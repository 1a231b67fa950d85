const { EnvironmentPlugin } = require('webpack');

module.exports = {
  plugins: [
    new EnvironmentPlugin({ NODE_ENV: 'development', BINOM_URL: '' }),

    new EnvironmentPlugin({
      DEBUG: false,
      BINOM_API_KEY: '', // $ no-client-exposed-key
    }),
  ],
};
