//@ {"settings": {"binom": {"credentials": "any"}}}
const webpack = require('webpack');
const { DefinePlugin, EnvironmentPlugin } = webpack;

new DefinePlugin({ 'process.env': JSON.stringify(process.env) }); // $ no-client-exposed-key

new DefinePlugin({ 'process.env': JSON.stringify({ NODE_ENV: process.env.NODE_ENV }) });

new DefinePlugin({ API_SECRET: JSON.stringify(process.env.API_SECRET) }); // $ no-client-exposed-key

new EnvironmentPlugin(['NODE_ENV', 'DEBUG']);

new EnvironmentPlugin({ DB_PASSWORD: '' }); // $ no-client-exposed-key

function all() {
  return Object.keys(process.env).reduce((table, name) => {
    table[name] = JSON.stringify(process.env[name]);
    return table;
  }, {});
}
new DefinePlugin(all()); // $ no-client-exposed-key

function chosen() {
  return Object.keys(process.env)
    .filter((name) => /^REACT_APP_/i.test(name))
    .reduce((table, name) => ({ ...table, [name]: JSON.stringify(process.env[name]) }), {});
}
new DefinePlugin(chosen());

function listed() {
  return ['FOO', 'BAR'].reduce((table, name) => {
    table[name] = JSON.stringify(process.env[name]);
    return table;
  }, {});
}
new DefinePlugin(listed());

function looped() {
  const table = {};
  for (const name of Object.keys(process.env)) {
    if (name.startsWith('VUE_APP_')) table[`process.env.${name}`] = JSON.stringify(process.env[name]);
  }
  return table;
}
new DefinePlugin(looped());

function loopedAll() {
  const table = {};
  for (const [name, value] of Object.entries(process.env)) table[`process.env.${name}`] = JSON.stringify(value);
  return table;
}
new DefinePlugin(loopedAll()); // $ no-client-exposed-key
