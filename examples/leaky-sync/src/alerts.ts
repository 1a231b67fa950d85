import { WebClient } from '@slack/web-api';
import { config } from './config.js';

const slack = new WebClient(config.slackToken);

/** Tells the channel that a day could not be synchronised. */
export async function alertFailure(day: string, reason: string): Promise<void> {
  await slack.chat.postMessage({
    channel: config.slackChannel,
    text: `Sync of ${day} failed: ${reason}`,
  });
}

/** Sends the command with which whoever is on duty can repeat the request. */
export async function alertRetry(day: string): Promise<void> {
  const command = `curl -H "api-key: ${config.tracker.apiKey}" ${config.tracker.url}/public/api/v1/report/campaign`;
  await slack.chat.postMessage({ channel: config.slackChannel, text: `Please retry ${day} by hand:\n${command}` });
}
