import { App } from '@slack/bolt';
import { BinomClient } from './binom';
import { config } from './config';

const app = new App({ token: config.slackToken, signingSecret: config.slackSigningSecret });
const tracker = new BinomClient({ url: 'https://s.oakmoss-media.com', apiKey: config.binomApiKey });

app.command('/spend', async ({ command, ack, respond }) => {
  await ack();
  const rows = await tracker.report(command.text || 'today');
  await respond(`Spend: ${rows.total}`);
});

app.command('/connect', async ({ command, ack, respond }) => {
  await ack();
  const mine = new BinomClient({ url: 'https://s.oakmoss-media.com', apiKey: command.text.trim() }); // $ require-env-key
  await respond((await mine.ping()) ? 'connected' : 'this key does not work');
});

app.action('retry', async ({ ack }) => {
  await ack();
  const spare = new BinomClient({ url: 'https://s.oakmoss-media.com', apiKey: process.env.BINOM_SPARE_KEY! }); // $ no-unchecked-env-key
  await spare.ping();
});
