//@ {"settings":{"binom":{"credentials":"any"}}}
import WebSocket from 'ws';
import { io } from 'socket.io-client';
import ReconnectingWebSocket from 'reconnecting-websocket';
import { Client } from '@stomp/stompjs';
import SockJS from 'sockjs-client';
import mqtt from 'mqtt';
import { createClient } from 'graphql-ws';

const scheme = 'ws://'; // $ no-cleartext-transport
const uri = scheme + window.document.location.host + '/';
export const one = new WebSocket(uri);
export const two = new WebSocket('ws://live.brookline.io/feed'); // $ no-cleartext-transport
export const three = new ReconnectingWebSocket('ws://live.brookline.io/feed'); // $ no-cleartext-transport
export const four = io('http://live.brookline.io'); // $ no-cleartext-transport
export const five = io('ws://live.brookline.io'); // $ no-cleartext-transport
export const six = new Client({ brokerURL: 'ws://mq.brookline.io/stomp' }); // $ no-cleartext-transport
export const seven = new SockJS('http://mq.brookline.io/stomp'); // $ no-cleartext-transport
export const eight = mqtt.connect('mqtt://mq.brookline.io:1883'); // $ no-cleartext-transport
export const nine = createClient({ url: 'ws://api.brookline.io/graphql' }); // $ no-cleartext-transport
export const ten = new WebSocket('ws://localhost:8080');
export const eleven = new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/feed`);
export const twelve = new WebSocket('wss://live.brookline.io/feed');
export const thirteen = mqtt.connect('mqtts://mq.brookline.io:8883');
export const fourteen = io('https://live.brookline.io');
export const fifteen = io();
