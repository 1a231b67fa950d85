//@ {"settings":{"binom":{"credentials":"any"}}}
import { WebSocketServer, WebSocket } from 'ws';
import { io } from 'socket.io-client';

export function connect(token: string, room: string) {
  const a = new WebSocket(`wss://live.example.org/${room}?token=${token}`); // $ no-key-in-url
  const b = new WebSocket(`wss://live.example.org/${room}`, { headers: { authorization: `Bearer ${token}` } });
  const c = io('https://live.example.org', { auth: { token } });
  const d = io('https://live.example.org', { query: { token } }); // $ no-key-in-url
  const e = new EventSource(`/events?access_token=${encodeURIComponent(token)}`); // $ no-key-in-url
  return [a, b, c, d, e];
}

export const server = new WebSocketServer({ port: 8080 });
server.on('connection', (socket, request) => {
  console.log('connection from', request.socket.remoteAddress);
  const token = new URL(request.url ?? '', 'http://localhost').searchParams.get('token');
  console.log('token', token); // $ no-key-logging
  socket.send(JSON.stringify({ type: 'hello' }));
});
