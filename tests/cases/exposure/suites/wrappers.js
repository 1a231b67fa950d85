//@ {"settings":{"binom":{"credentials":"any"}}}
// A thin function that logs whatever it is called with: each call is a report of its own.
function trace() {
  console.log.apply(console, arguments);
}
function note() {
  console.info('[stats]', ...arguments);
}

exports.start = function start(config) {
  trace('starting', config.host);
  trace('starting', config.host, config.password); // $ no-key-logging
  trace(process.env); // $ no-key-logging
  note(config.host);
  note(config.password); // $ no-key-logging
};
