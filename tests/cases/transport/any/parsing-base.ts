//@ {"settings":{"binom":{"credentials":"any"}}}
declare const target: string;
// A base that only completes a path goes nowhere.
const { hash } = new URL(target, 'http://a.b');
const { pathname, search } = new URL(target, 'http://a.b');
// One that stays in the address does.
const { href } = new URL(target, 'http://orders.corp.io'); // $ no-cleartext-transport

const { origin, pathname: rest } = new URL(target, 'http://orders.corp.io'); // $ no-cleartext-transport
export { hash, pathname, search, href, origin, rest };
