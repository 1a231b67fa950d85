//@ {"settings":{"binom":{"credentials":"any"}}}
import { createSSRApp } from 'vue';
import soap from 'soap';
import amqp from 'amqplib';

export const runtimeConfig = { public: { apiBase: 'http://api.brookline.io' } }; // $ no-cleartext-transport
export const one = () => $fetch('http://api.brookline.io/a'); // $ no-cleartext-transport
export const two = () => useFetch('http://api.brookline.io/a'); // $ no-cleartext-transport
export const three = () => fetch(new Request('http://api.brookline.io/a', { method: 'POST' })); // $ no-cleartext-transport
export const four = () => fetch(new URL('/a', 'http://api.brookline.io')); // $ no-cleartext-transport
export const five = () => axios.request({ method: 'PUT', url: 'http://api.brookline.io/a' }); // $ no-cleartext-transport
export const six = new Worker('http://cdn.brookline.io/w.js'); // $ no-cleartext-transport
export const seven = async (page) => page.goto('http://www.brookline.io/'); // $ no-cleartext-transport
export const eight = (driver) => driver.get('http://www.brookline.io/'); // $ no-cleartext-transport
export const nine = () => soap.createClientAsync('http://soap.brookline.io/x?wsdl'); // $ no-cleartext-transport
export const ten = () => amqp.connect('amqp://mq.brookline.io'); // $ no-cleartext-transport
export const eleven = () => { const i = new Image(); i.src = 'http://px.brookline.io/p.gif'; return i; }; // $ no-cleartext-transport
export const twelve = () => window.location.assign('http://www.brookline.io/next'); // $ no-cleartext-transport
export const urls = ['http://a.brookline.io', 'https://b.brookline.io']; // $ no-cleartext-transport
export const settings = { development: { api: 'http://localhost:3000' }, production: { api: 'http://api.brookline.io' } }; // $ no-cleartext-transport
process.env.API_URL ??= 'http://api.brookline.io'; // $ no-cleartext-transport
export const Player = () => <video src="http://cdn.brookline.io/a.mp4" controls />; // $ no-cleartext-transport
export const Styles = () => <link rel="stylesheet" href="http://cdn.brookline.io/a.css" />; // $ no-cleartext-transport
export const Links = () => <a href="http://www.brookline.io">home</a>;
export const app = createSSRApp({ data: () => ({ endpoint: 'http://api.brookline.io/v1' }) }); // $ no-cleartext-transport
export function baseFor(env) {
  switch (env) {
    case 'dev':
      return 'http://localhost';
    default:
      return 'http://api.brookline.io'; // $ no-cleartext-transport
  }
}
