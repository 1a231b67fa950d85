//@ {"settings":{"binom":{"credentials":"any"}}}
const u1 = `http://api.kestrel-shop.io/${path}`; // $ no-cleartext-transport
const u2 = `http://api.${env}.kestrel-shop.io/x`; // $ no-cleartext-transport
const u3 = 'http://evil.kestrel-shop.io?next=https://ok.kestrel-shop.io'; // $ no-cleartext-transport
const endpoint = { endpoint: 'http://api.kestrel-shop.io/x' }; // $ no-cleartext-transport
const { origin, pathname } = new URL(p, 'http://prod.kestrel-shop.io'); // $ no-cleartext-transport
const { hash, search } = new URL(p, 'http://x.y');
const u4 = new URL('/api', 'http://prod.kestrel-shop.io'); fetch(u4); // $ no-cleartext-transport
el.src = 'http://cdn.kestrel-shop.io/analytics.js'; // $ no-cleartext-transport
el['src'] = 'http://cdn.kestrel-shop.io/analytics.js'; // $ no-cleartext-transport
video.poster = 'http://cdn.kestrel-shop.io/frame.jpg'; // $ no-cleartext-transport
el.setAttribute('src', 'http://cdn.kestrel-shop.io/a.js'); // $ no-cleartext-transport
importScripts('http://cdn.kestrel-shop.io/sw-helper.js'); // $ no-cleartext-transport
self.importScripts('http://cdn.kestrel-shop.io/sw-helper.js'); // $ no-cleartext-transport
el.src = 'http://localhost.evil.com/a.js'; // $ no-cleartext-transport
el.src = `http://cdn.kestrel-shop.io/${id}.png`; // $ no-cleartext-transport
const img = <img src="http://cdn.kestrel-shop.io/logo.png" />; // $ no-cleartext-transport
const img2 = <img src={`HTTP://cdn.kestrel-shop.io/${id}.png`} />; // $ no-cleartext-transport
const form = <form action="http://forms.kestrel-shop.io/subscribe" />; // $ no-cleartext-transport
const link = <link rel="stylesheet" href="http://cdn.kestrel-shop.io/a.css" />; // $ no-cleartext-transport
const canonical = <link rel="canonical" href="http://kestrel-shop.io/page" />;
const frame = <iframe src="http://widget.kestrel-shop.io/embed" />; // $ no-cleartext-transport
const object = <object data="http://cdn.kestrel-shop.io/doc.pdf" />; // $ no-cleartext-transport
const svg = <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://kestrel-shop.io/ns" />;
const drop = 'ftp://files.kestrel-shop.io/incoming'; // $ no-cleartext-transport
const ws = new WebSocket('ws://live.kestrel-shop.io'); // $ no-cleartext-transport
const SOCKETS = { live: 'ws://live.kestrel-shop.io' }; // $ no-cleartext-transport
const URL_PREFIXES = ['http://', 'https://', 'data:'];
if (name.indexOf('http://') !== -1) install(name);
const fixed = raw.replace('http://', 'https://');
const HELP = 'Connection strings must not use redis:// or http://; use the TLS variants.';
function f(x = 'http://www.kestrel-shop.io') { return fetch(x); } // $ no-cleartext-transport
const xhr = new XMLHttpRequest(); xhr.open('GET', 'http://stats.kestrel-shop.io/foo', true); // $ no-cleartext-transport
navigator.sendBeacon('http://stats.kestrel-shop.io/hit', body); // $ no-cleartext-transport
new EventSource('http://stats.kestrel-shop.io/stream'); // $ no-cleartext-transport
$.ajax({ url: 'http://api.kestrel-shop.io/users', method: 'POST', data }); // $ no-cleartext-transport
$.getJSON('http://api.kestrel-shop.io/users', cb); // $ no-cleartext-transport
$http.get('http://api.kestrel-shop.io/users'); // $ no-cleartext-transport
axios({ method: 'post', url: 'http://api.kestrel-shop.io/users', data }); // $ no-cleartext-transport
axios.defaults.baseURL = 'http://api.kestrel-shop.io'; // $ no-cleartext-transport
window.location.href = 'http://www.kestrel-shop.io/login'; // $ no-cleartext-transport
location.assign('http://www.kestrel-shop.io/login'); // $ no-cleartext-transport
const worker = new Worker('http://cdn.kestrel-shop.io/w.js'); // $ no-cleartext-transport
navigator.serviceWorker.register('http://cdn.kestrel-shop.io/sw.js'); // $ no-cleartext-transport
const blog = { license: { url: 'http://opensource.org/licenses/MIT' } };
