//@ {"settings":{"binom":{"credentials":"any"}}}
const webpack = require('webpack');

const PUBLIC = /^REACT_APP_/i;

const all = Object.keys(process.env).reduce((env, name) => {
  env[name] = JSON.stringify(process.env[name]);
  return env;
}, {});

const chosen = Object.keys(process.env)
  .filter((name) => PUBLIC.test(name))
  .reduce((env, name) => ({ ...env, [name]: JSON.stringify(process.env[name]) }), {});

module.exports = [
  new webpack.DefinePlugin({ 'process.env': all }), // $ no-client-exposed-key

  new webpack.DefinePlugin({ 'process.env': chosen }),
];
