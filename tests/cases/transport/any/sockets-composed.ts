//@ {"settings":{"binom":{"credentials":"any"}}}
import WebSocket from 'ws';

const scheme = 'ws://'; // $ no-cleartext-transport
export const plain = new WebSocket(`${scheme}${process.env.FEED_HOST}/live`);
const secure = 'wss://';
export const safe = new WebSocket(secure + process.env.FEED_HOST + '/live');
const isTls = process.env.TLS === '1';
export const chosen = new WebSocket(`${isTls ? 'wss' : 'ws'}://${process.env.FEED_HOST}/live`);
export const near = new WebSocket('ws://localhost:8080');
