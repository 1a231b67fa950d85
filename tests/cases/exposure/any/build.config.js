//@ {"settings":{"binom":{"credentials":"any"}}}
const webpack = require('webpack');

module.exports = {
  plugins: [
    new webpack.DefinePlugin({ 'process.env': JSON.stringify(process.env) }), // $ no-client-exposed-key
    new webpack.DefinePlugin({ 'process.env': JSON.stringify({ NODE_ENV: process.env.NODE_ENV }) }),
    new webpack.DefinePlugin({ API_SECRET: JSON.stringify(process.env.API_SECRET) }), // $ no-client-exposed-key
    new webpack.DefinePlugin({ VERSION: JSON.stringify(process.env.npm_package_version) }),
  ],
};
