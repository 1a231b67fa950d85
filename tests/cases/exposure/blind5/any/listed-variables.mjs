//@ {"settings":{"binom":{"credentials":"any"}}}
for (const [name, value] of Object.entries(process.env)) {
  console.log(`${name}=${value}`); // $ no-key-logging
}

for (const name in process.env) console.log(name, process.env[name]); // $ no-key-logging

for (const name of Object.keys(process.env).sort()) {
  console.log('%s=%s', name, process.env[name]); // $ no-key-logging
}

Object.keys(process.env).forEach((name) => {
  console.log(name + '=' + process.env[name]); // $ no-key-logging
});

console.log(
  Object.entries(process.env) // $ no-key-logging
    .map(([name, value]) => `${name}=${value}`)
    .join('\n'),
);
