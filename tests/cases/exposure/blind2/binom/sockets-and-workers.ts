import { WebSocketServer } from 'ws';
import { Server } from 'socket.io';
import { Worker } from 'node:worker_threads';
import { tracker } from './tracker';

const wss = new WebSocketServer({ port: 8080 });
const io = new Server(3000);

wss.on('connection', (socket) => {
  socket.send(JSON.stringify({ type: 'hello', url: tracker.url }));

  socket.send(JSON.stringify({ type: 'hello', binomKey: tracker.binomApiKey })); // $ no-client-exposed-key

  socket.on('message', (raw) => {
    if (String(raw) === 'key?') socket.send(tracker.binomApiKey); // $ no-client-exposed-key
  });
});

io.on('connection', (socket) => {
  socket.emit('ready', { url: tracker.url });

  socket.emit('ready', { url: tracker.url, key: tracker.binomApiKey }); // $ no-client-exposed-key

  io.to('admins').emit('key', tracker.binomApiKey); // $ no-client-exposed-key
});

const worker = new Worker('./report.js', { workerData: { url: tracker.url, apiKey: tracker.binomApiKey } });
worker.postMessage({ type: 'start', apiKey: tracker.binomApiKey });

export function embed(frame: HTMLIFrameElement) {
  frame.contentWindow?.postMessage({ type: 'resize', height: 400 }, '*');

  frame.contentWindow?.postMessage({ type: 'auth', key: tracker.binomApiKey }, '*'); // $ no-key-sharing

  frame.contentWindow?.postMessage({ type: 'auth', key: tracker.binomApiKey }, 'https://panel.redkite.media');
}
