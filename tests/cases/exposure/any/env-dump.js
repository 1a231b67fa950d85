//@ {"settings":{"binom":{"credentials":"any"}}}
console.log(process.env); // $ no-key-logging

console.log(process.env.HOME, Object.keys(process.env).length);

console.log(JSON.stringify(process.env)); // $ no-key-logging
