const webpack = require('webpack');

const all = Object.keys(process.env).reduce((env, name) => {
  env[name] = JSON.stringify(process.env[name]);
  return env;
}, {});
const chosen = Object.keys(process.env).reduce((env, name) => {
  if (/^APP_PUBLIC_/.test(name)) env[name] = JSON.stringify(process.env[name]);
  return env;
}, {});
const listed = ['BINOM_URL', 'REGION'].reduce((env, name) => ({ ...env, [name]: JSON.stringify(process.env[name]) }), {});

module.exports = {
  plugins: [
    new webpack.DefinePlugin(all), // $ no-client-exposed-key

    new webpack.DefinePlugin(chosen),
    new webpack.DefinePlugin(listed),
  ],
};
