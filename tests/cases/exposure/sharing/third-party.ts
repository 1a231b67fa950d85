import OpenAI from 'openai';
import { Octokit } from '@octokit/rest';
import Mixpanel from 'mixpanel';
import posthog from 'posthog-js';
import { settings } from './settings';

const { url, apiKey } = settings.binom;
const openai = new OpenAI();
const octokit = new Octokit();
const mixpanel = Mixpanel.init('project');

export async function report(): Promise<void> {
  await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: `Tracker ${url} is slow` }] });
  await openai.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: `Call ${url} with the key ${apiKey}` }], // $ no-key-sharing
  });
  await octokit.rest.issues.create({ owner: 'acme', repo: 'ads', title: `No answer from ${url}` });
  await octokit.rest.issues.create({ owner: 'acme', repo: 'ads', title: 'Bad key', body: apiKey }); // $ no-key-sharing
  mixpanel.track('sync', { url });
  mixpanel.track('sync', { apiKey }); // $ no-key-sharing
  posthog.identify('job', { binom: settings.binom }); // $ no-key-sharing
  window.parent.postMessage({ url }, '*');
  window.parent.postMessage({ apiKey }, '*'); // $ no-key-sharing
  window.parent.postMessage({ ready: true }, 'https://panel.acme.io');

  await fetch(`https://status.example-monitor.io/ping?token=${apiKey}`); // $ no-key-sharing
  await fetch('https://status.example-monitor.io/ping', { headers: { 'api-key': apiKey } }); // $ no-key-sharing
  await fetch(`${url}/public/api/v1/info/offer`, { headers: { 'api-key': apiKey } });
  await fetch('https://trk.acme.io/public/api/v1/report/campaign', { headers: { 'api-key': apiKey } });
}
