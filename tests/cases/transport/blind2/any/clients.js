//@ {"settings":{"binom":{"credentials":"any"}}}
const axios = require('axios');
const got = require('got');
const request = require('request');
const superagent = require('superagent');
const needle = require('needle');
const { Client } = require('node-rest-client');
const fetch = require('node-fetch');
const stream = require('stream');
const fs = require('fs');
const $ = require('jquery');

const client = new Client();

client.get('http://remote.brookline.io/rest/xml', (data) => console.log(data)); // $ no-cleartext-transport
client.post('http://remote.brookline.io/rest/xml', { data: { a: 1 } }, () => {}); // $ no-cleartext-transport
client.get('https://remote.brookline.io/rest/xml', () => {});

axios({
  method: 'get',
  url: 'http://img.brookline.io/a.jpg', // $ no-cleartext-transport
  responseType: 'stream',
}).then((r) => r.data.pipe(fs.createWriteStream('a.jpg')));

axios.all([
  axios.get('http://api.brookline.io/users/1'), // $ no-cleartext-transport
  axios.get('https://api.brookline.io/users/2'),
]);

stream.promises.pipeline(
  got.stream('http://brookline.io/'), // $ no-cleartext-transport
  fs.createWriteStream('index.html'),
);

request('http://api.brookline.io/v1', () => {}); // $ no-cleartext-transport
request.post({ uri: 'http://api.brookline.io/v1', json: true }); // $ no-cleartext-transport
superagent.get('http://api.brookline.io/v1').query({ a: 1 }); // $ no-cleartext-transport
needle.post('http://api.brookline.io/v1', {}); // $ no-cleartext-transport
fetch(`http://${process.env.API_HOST}/v1/me`); // $ no-cleartext-transport
fetch('http://' + process.env.API_HOST + '/v1/me'); // $ no-cleartext-transport
$.ajax({ url: 'http://api.brookline.io/v1', type: 'POST' }); // $ no-cleartext-transport
$.getJSON('http://api.brookline.io/v1.json'); // $ no-cleartext-transport
const xhr = new XMLHttpRequest();
xhr.open('GET', 'http://api.brookline.io/v1'); // $ no-cleartext-transport
navigator.sendBeacon('http://log.brookline.io/b', '1'); // $ no-cleartext-transport
new EventSource('http://live.brookline.io/events'); // $ no-cleartext-transport
new WebSocket('ws://live.brookline.io/ws'); // $ no-cleartext-transport
importScripts('http://cdn.brookline.io/w.js'); // $ no-cleartext-transport
fetch('http://localhost:3000/v1');
fetch('http://localhost.brookline.io/v1'); // $ no-cleartext-transport
fetch(`http://localhost:${process.env.PORT}/v1`);
fetch('https://api.brookline.io/v1?next=http://www.brookline.io');
