//@ {"filename":"build/webpack.prod.cjs"}
const webpack = require('webpack');
const { DefinePlugin, EnvironmentPlugin } = require('webpack');

module.exports = {
  entry: './src/index.js',
  plugins: [
    new DefinePlugin({ 'process.env.BINOM_URL': JSON.stringify(process.env.BINOM_URL) }),
    new webpack.DefinePlugin({
      'process.env.BINOM_API_KEY': JSON.stringify(process.env.BINOM_API_KEY), // $ no-client-exposed-key
    }),
    new DefinePlugin({ 'process.env': JSON.stringify(process.env) }), // $ no-client-exposed-key
    new EnvironmentPlugin(['NODE_ENV', 'BINOM_URL']),
    new EnvironmentPlugin(['NODE_ENV', 'BINOM_API_KEY']), // $ no-client-exposed-key
  ],
};
