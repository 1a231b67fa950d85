import { requireEnv } from './env';

const binomApiKey = requireEnv('BINOM_API_KEY');

export async function notify(text: string): Promise<void> {
  await fetch(process.env.SLACK_WEBHOOK_URL as string, { method: 'POST', body: JSON.stringify({ text }) });
}

export async function rotate(): Promise<void> {
  await notify('The Binom key was rotated.');
  await notify(`The new Binom key is ${binomApiKey}`); // $ no-key-sharing
  navigator.sendBeacon('https://stats.example-metrics.io/b', JSON.stringify({ binomApiKey })); // $ no-key-sharing
  navigator.sendBeacon('https://stats.example-metrics.io/b', JSON.stringify({ rotated: true }));
}
