//@ {"settings":{"binom":{"credentials":"any"}}}
const shown = /^(?:npm|NODE)_/;

console.log(Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('NEXT_PUBLIC_'))));

for (const [name, value] of Object.entries(process.env)) {
  if (!name.startsWith('npm_')) continue;
  console.log(`${name}=${value}`);
}

for (const name in process.env) if (shown.test(name)) console.log(name, process.env[name]);

Object.entries(process.env)
  .filter(([name]) => shown.test(name))
  .forEach(([name, value]) => console.log(name + '=' + value));

for (const name of ['HOME', 'LANG']) console.log(name, process.env[name]);
