import axios from 'axios';
import got from 'got';
import ky from 'ky';
import superagent from 'superagent';

const base = 'https://panel.brightfern.net/public/api/v1';
const KEY = '73c333a154c108415576038159a5fdf62d8999c1c549d603fdd8fde06a08bd38'; // $ no-hardcoded-key

export const campaigns = () => fetch(`${base}/campaign/list/filtered`, { headers: { 'api-key': KEY } });

export const offers = () => axios.get(`${base}/offer/list/filtered`, { headers: { 'Api-Key': 'f4516016393279dc704cf823a33a6f4ae1619ce437361ac26486351f52bc9ce2' } }); // $ no-hardcoded-key

export const client = axios.create({
  baseURL: base,
  headers: { 'X-Api-Key': '3ffe8aa6b484f3e8d49ca50e5c7bfe7caf65f70b120b5631bdb9ce371432ac53' }, // $ no-hardcoded-key
});

axios.defaults.headers.common['api-key'] = '09d6d75e5efb9f2e3df2dc815bdd0a5f37c9a43f2d65be7468c3ef7b5a345b09'; // $ no-hardcoded-key
client.defaults.headers['api-key'] = 'cb66c5bb2dc39b3c2d90077018a27349bda0d6d0bebc541a17d278b7b646c0ae'; // $ no-hardcoded-key

export const binom = got.extend({ prefixUrl: base, headers: { 'api-key': '625170f4b1ec65efb2ca5331ee3e2d76e7c848c05f95d65d31dc7a8e27b3b135' } }); // $ no-hardcoded-key

export async function trends() {
  const headers = new Headers();
  headers.set('api-key', '6fb5ed715f80d977c3c982e16c8b4498d4204a46069b3f01220055d436c60452'); // $ no-hardcoded-key
  return fetch(`${base}/trends/campaign?datePreset=today`, { headers });
}

export async function landings() {
  const headers = new Headers({ 'api-key': 'd4be68f152a37b13f842ebbd657315e2fd6147d91b4d3022b8d43785dd5a8011' }); // $ no-hardcoded-key
  return fetch(new Request(`${base}/landing/list/filtered`, { headers }));
}

export const rotations = () =>
  superagent.get(`${base}/rotation/list/filtered`).set('api-key', 'b0c2e716c68c838ce4134d0cd3696193b65119f4d0445e5cb07ee9fdb891c5e2'); // $ no-hardcoded-key

export const users = () => ky(`${base}/user/list`, { headers: [['api-key', '67ddac19224c5c6298afb1b76429d20282eb14f6aa2e7e28bf0eadd3c5823a38']] }).json(); // $ no-hardcoded-key

export function legacyReport() {
  return fetch('https://old.brightfern.net/x7.php?page=Campaigns&date=1&api_key=30000012e2bdc370622e6a3a8dd831f23d14e86'); // $ no-hardcoded-key
}

export function legacyStats(camp) {
  const apiKey = '700000111da59a7f7675d7a0aa463c52d476d94'; // $ no-hardcoded-key
  return got(`https://old.brightfern.net/x7.php?page=Stats&camp_id=${camp}&group1=1&api_key=${apiKey}`).json();
}

export function byParams() {
  return axios.get('https://old.brightfern.net/arm.php', {
    params: { action: 'offer@get_all', api_key: '55000001f4ee4a7970c14f6ef30e2e648ae78855' }, // $ no-hardcoded-key
  });
}

export function bySearchParams() {
  const url = new URL('https://old.brightfern.net/x7.php?page=Traffic_Sources');
  url.searchParams.set('api_key', '8700000114873248f348bfe420a02c67cc9f0e85'); // $ no-hardcoded-key
  const query = new URLSearchParams({ page: 'Stats', camp_id: '3', api_key: '570000015c4e4262fcd9a3af0be78b5cd6e36c23' }); // $ no-hardcoded-key
  return Promise.all([fetch(url), fetch(`https://old.brightfern.net/x7.php?${query}`)]);
}

export function xhr(done) {
  const request = new XMLHttpRequest();
  request.open('GET', `${base}/groups`);
  request.setRequestHeader('api-key', '562a3290ae032000832670c4aa2738b64593fc67665b12de6d709a6a986722da'); // $ no-hardcoded-key
  request.onload = done;
  request.send();
}

export const router = () =>
  fetch('https://binom.run/v1/chat/completions', {
    method: 'POST',
    headers: { Authorization: 'Bearer binom_sk_X7Tj8Pt5NC1V209JjiRoXDERJcrcAuSW' }, // $ no-hardcoded-key
  });

export const generated = () =>
  fetch(`${base}/report/campaign?datePreset=today`, {
    headers: { Authorization: 'Bearer 6348ce531dc39213a72a1e3767e268390c89b3544c29af1c89ff4e3ebb1ded92' }, // $ no-hardcoded-key
  });
