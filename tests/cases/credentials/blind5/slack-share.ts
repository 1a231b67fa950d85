import { App } from '@slack/bolt';
import { requireEnv } from './env';

const app = new App({ token: requireEnv('SLACK_BOT_TOKEN'), signingSecret: requireEnv('SLACK_SIGNING_SECRET') });
const binom = { url: requireEnv('BINOM_URL'), apiKey: requireEnv('BINOM_API_KEY') };

app.command('/tracker', async ({ ack, respond, command }) => {
  await ack();
  if (command.text === 'key') {
    await respond(`Here you go: \`${binom.apiKey}\``); // $ no-key-sharing
    return;
  }
  await respond({ text: `Tracker: ${binom.url}, key ${binom.apiKey ? 'set' : 'missing'}` });
});

app.message('config', async ({ say }) => {
  await say(JSON.stringify(binom, null, 2)); // $ no-key-sharing
});

app.message('status', async ({ say }) => {
  const res = await fetch(`${binom.url}/public/api/v1/info/campaign`, { headers: { 'api-key': binom.apiKey } });
  await say(`Binom answers ${res.status}`);
});

await app.start(3000);
