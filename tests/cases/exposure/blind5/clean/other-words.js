//@ {"settings":{"binom":{"credentials":"any"}}}
const STATES = { fail: 'failed', pass: 'passed', run: 'running' };

function report(tests) {
  for (const test of tests) console.log(test.name, STATES[test.state]);
}

function unexpected(token2) {
  throw new SyntaxError(`Unexpected ${token2.type} "${token2.raw}"`);
}

const trackers = new Map();
function addTracker(tracker) {
  if (trackers.has(tracker.key)) throw new Error(`two trackers ${tracker.key}`);
  trackers.set(tracker.key, tracker);
}

function frameWithoutCredentials(frame) {
  return { ...frame, headers: { ...frame.headers, 'x-api-key': '*****' } };
}

function failed(logger, apiKey, status) {
  logger.info('failed', frameWithoutCredentials({ status, headers: { 'x-api-key': apiKey } }));
}

module.exports = { report, unexpected, addTracker, failed };
