//@ {"settings":{"binom":{"credentials":"any"}}}
import axios from 'axios';

export async function check(apiKey: string, password: string, city: string): Promise<void> {
  await fetch(`https://api.weather.example.org/v1/now?city=${city}&apikey=${apiKey}`); // $ no-key-in-url
  await fetch('https://auth.acme.io/login?user=ann&password=' + encodeURIComponent(password)); // $ no-key-in-url
  await axios.get('https://auth.acme.io/me', { params: { access_token: apiKey } }); // $ no-key-in-url
  await axios.get('https://auth.acme.io/me', { params: { city }, headers: { Authorization: `Bearer ${apiKey}` } });
  await fetch('https://auth.acme.io/login', { method: 'POST', body: JSON.stringify({ password }) });
  await fetch(`https://api.weather.example.org/v1/now?city=${city}`);
}
