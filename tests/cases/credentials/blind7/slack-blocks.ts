import { App } from '@slack/bolt';
import { requireEnv } from './env';
const app = new App({ token: requireEnv('SLACK_BOT_TOKEN'), signingSecret: requireEnv('SLACK_SIGNING_SECRET') });
app.command('/binom-key', async ({ ack, respond, command }) => {
  await ack();
  const user = await lookup(command.user_id);
  await respond({ response_type: 'ephemeral', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: `Your key: \`${user.binomApiKey}\`` } }] }); // $ no-key-sharing
});
declare function lookup(id: string): Promise<{ binomApiKey: string }>;
