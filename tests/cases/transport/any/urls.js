//@ {"settings":{"binom":{"credentials":"any"}}}
const http = require('http');
const axios = require('axios');
const got = require('got');
const request = require('request');
const WebSocket = require('ws');
const mqtt = require('mqtt');
const { Client } = require('node-rest-client');

const API_URL = 'http://api.fieldstone-ads.com/v1'; // $ no-cleartext-transport
const url = 'http://www.fieldstone-ads.com'; // $ no-cleartext-transport
var x1 = 'http://www.fieldstone-ads.com'; // $ no-cleartext-transport
var x2 = 'HTTP://www.fieldstone-ads.com'; // $ no-cleartext-transport
var y1 = 'ftp://files.fieldstone-ads.com'; // $ no-cleartext-transport
var x3 = `http://www.${host}.com`; // $ no-cleartext-transport
let link;
link = 'http://subdomain.fieldstone-ads.com'; // $ no-cleartext-transport
link = 'telnet://anonymous@fieldstone-ads.com'; // $ no-cleartext-transport
link = 'http://192.168.0.1'; // $ no-cleartext-transport
link = 'http://' + something; // $ no-cleartext-transport

fetch('http://api.fieldstone-ads.com/users'); // $ no-cleartext-transport
axios.get('http://api.fieldstone-ads.com/users'); // $ no-cleartext-transport
axios({
  method: 'get',
  url: 'http://api.fieldstone-ads.com/users', // $ no-cleartext-transport
});
axios.create({ baseURL: 'http://api.fieldstone-ads.com' }); // $ no-cleartext-transport
got('http://api.fieldstone-ads.com', { json: true }); // $ no-cleartext-transport
got.stream('http://api.fieldstone-ads.com'); // $ no-cleartext-transport
request('http://api.fieldstone-ads.com', () => {}); // $ no-cleartext-transport
request.post({ uri: 'http://api.fieldstone-ads.com' }); // $ no-cleartext-transport
http.get('http://api.fieldstone-ads.com/index.json', () => {}); // $ no-cleartext-transport
http.request({ hostname: 'api.fieldstone-ads.com', path: '/upload' }, () => {}); // $ no-cleartext-transport
const options = { hostname: 'api.fieldstone-ads.com', port: 80, path: '/upload' };
http.request(options, () => {}); // $ no-cleartext-transport
new Client().get('http://api.fieldstone-ads.com/rest', () => {}); // $ no-cleartext-transport
new WebSocket('ws://api.fieldstone-ads.com/socket'); // $ no-cleartext-transport
mqtt.connect('mqtt://broker.fieldstone-ads.com'); // $ no-cleartext-transport
new EventSource('http://api.fieldstone-ads.com/events'); // $ no-cleartext-transport
navigator.sendBeacon('http://api.fieldstone-ads.com/beacon', '1'); // $ no-cleartext-transport
const xhr = new XMLHttpRequest();
xhr.open('GET', 'http://api.fieldstone-ads.com/x'); // $ no-cleartext-transport
$.get('http://api.fieldstone-ads.com/x', () => {}); // $ no-cleartext-transport
$.ajax({ url: 'http://api.fieldstone-ads.com/x' }); // $ no-cleartext-transport
window.location.href = 'http://www.fieldstone-ads.com/login'; // $ no-cleartext-transport
window.open('http://www.fieldstone-ads.com'); // $ no-cleartext-transport
res.redirect('http://www.fieldstone-ads.com/login'); // $ no-cleartext-transport

function load(base = 'http://api.fieldstone-ads.com') {} // $ no-cleartext-transport
class Api {
  baseUrl = 'http://api.fieldstone-ads.com'; // $ no-cleartext-transport
  static endpoint = 'http://api.fieldstone-ads.com'; // $ no-cleartext-transport
}
const server = process.env.API_URL || 'http://api.fieldstone-ads.com'; // $ no-cleartext-transport
const config = {
  apiUrl: 'http://api.fieldstone-ads.com', // $ no-cleartext-transport
  endpoints: { users: 'http://api.fieldstone-ads.com/users' }, // $ no-cleartext-transport
  webhooks: ['http://hooks.fieldstone-ads.com'], // $ no-cleartext-transport
};
const script = document.createElement('script');
script.src = 'http://cdn.fieldstone-ads.com/x.js'; // $ no-cleartext-transport
const protocol = 'http'; // $ no-cleartext-transport
fetch(`${protocol}://${hostname}/x`);
const u = new URL('http://api.fieldstone-ads.com'); // $ no-cleartext-transport
u.protocol = 'http:'; // $ no-cleartext-transport
