import { WebSocketServer } from 'ws';
import { Server } from 'socket.io';
import { settings } from './settings';

const wss = new WebSocketServer({ port: 8081 });
wss.on('connection', (ws) => {
  ws.send(JSON.stringify({ tracker: settings.binom.url }));
  ws.send(JSON.stringify({ tracker: settings.binom })); // $ no-client-exposed-key
});

const io = new Server(3001);
io.on('connection', (socket) => {
  socket.emit('tracker', settings.binom.url);
  socket.emit('tracker', { apiKey: settings.binom.apiKey }); // $ no-client-exposed-key
});
