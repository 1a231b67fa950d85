import { Client, GatewayIntentBits, SlashCommandBuilder } from 'discord.js';
import { Bot, webhookCallback } from 'grammy';
import { IncomingWebhook } from '@slack/webhook';
import { SES } from '@aws-sdk/client-ses';
import { LinearClient } from '@linear/sdk';
import { Client as Notion } from '@notionhq/client';
import PagerDuty from 'node-pagerduty';
import * as Postmark from 'postmark';
import { getTeam } from './teams';

const discord = new Client({ intents: [GatewayIntentBits.Guilds] });
const bot = new Bot(process.env.TELEGRAM_TOKEN ?? fail());
const slack = new IncomingWebhook(hook());
const ses = new SES({});
const linear = new LinearClient({});
const notion = new Notion({});
const postmark = new Postmark.ServerClient(hook());

discord.on('interactionCreate', async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  const team = await getTeam(interaction.guildId);

  await interaction.reply(`Tracker: ${team.binomUrl}`);

  await interaction.followUp({ content: `Key: ${team.binomApiKey}`, ephemeral: true }); // $ no-key-sharing
});

discord.on('messageCreate', async (message) => {
  const team = await getTeam(message.guildId);
  if (message.content === '!status') await message.reply(team.binomApiKey ? 'connected' : 'not connected');

  if (message.content === '!key') await message.channel.send(team.binomApiKey); // $ no-key-sharing
});

bot.command('key', async (ctx) => {
  const team = await getTeam(String(ctx.chat.id));
  await ctx.reply(`ends in ${team.binomApiKey.slice(-4)}`);

  await ctx.api.sendMessage(ctx.chat.id, team.binomApiKey); // $ no-key-sharing
});

export async function onboard(id: string, email: string) {
  const team = await getTeam(id);
  await slack.send({ text: `onboarded ${team.name}` });

  await slack.send({ blocks: [{ type: 'section', text: { type: 'mrkdwn', text: team.binomApiKey } }] }); // $ no-key-sharing

  await ses.sendEmail({
    Source: 'ops@redkite.media',
    Destination: { ToAddresses: [email] },
    Message: { Subject: { Data: 'Welcome' }, Body: { Text: { Data: `Your key: ${team.binomApiKey}` } } }, // $ no-key-sharing
  });

  await linear.createIssue({ teamId: 'ads', title: 'Onboarding', description: `key ${team.binomApiKey}` }); // $ no-key-sharing

  await notion.pages.create({ parent: { page_id: 'p' }, properties: { Key: { rich_text: [{ text: { content: team.binomApiKey } }] } } }); // $ no-key-sharing

  await postmark.sendEmail({ From: 'ops@redkite.media', To: email, TextBody: 'see the vault' });

  await postmark.sendEmail({ From: 'ops@redkite.media', To: email, HtmlBody: `<b>${team.binomApiKey}</b>` }); // $ no-key-sharing

  await new PagerDuty().incidents.createIncident('ops@redkite.media', { incident: { title: `key ${team.binomApiKey}` } }); // $ no-key-sharing

  await fetch('https://api.telegram.org/bot1/sendMessage', {
    method: 'POST',
    body: new URLSearchParams({ chat_id: id, text: team.binomApiKey }), // $ no-key-sharing
  });
}

export default webhookCallback(bot, 'http');
declare function fail(): never;
declare function hook(): string;
