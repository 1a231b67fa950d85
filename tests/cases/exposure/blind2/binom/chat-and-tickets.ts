import { App } from '@slack/bolt';
import { Telegraf } from 'telegraf';
import nodemailer from 'nodemailer';
import twilio from 'twilio';
import { Octokit } from '@octokit/rest';
import JiraApi from 'jira-client';
import { WebhookClient } from 'discord.js';
import sgMail from '@sendgrid/mail';
import { Resend } from 'resend';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { newKey } from './rotation';

const app = new App({});
const bot = new Telegraf(token());
const mail = nodemailer.createTransport({ host: 'smtp.redkite.media', secure: true });
const octokit = new Octokit();
const jira = new JiraApi({ host: 'redkite.atlassian.net' });
const hook = new WebhookClient({ url: hookUrl() });
const resend = new Resend(token());
const sns = new SNSClient({});

export async function announce(user: string, phone: string): Promise<void> {
  const binomApiKey = await newKey(user);
  const text = `Your new Binom key is ${binomApiKey}`;

  await app.client.chat.postMessage({ channel: '#ads', text: 'A key was rotated' });

  await app.client.chat.postMessage({ channel: '#ads', text }); // $ no-key-sharing

  await bot.telegram.sendMessage(user, text); // $ no-key-sharing

  bot.command('key', (ctx) => ctx.reply(binomApiKey)); // $ no-key-sharing

  bot.command('status', (ctx) => ctx.reply(`key ends in ${binomApiKey.slice(-4)}`));

  await mail.sendMail({ to: user, subject: 'Key', html: `<code>${binomApiKey}</code>` }); // $ no-key-sharing

  await mail.sendMail({ to: user, subject: 'Key', text: 'A new key is in the vault' });

  await twilio().messages.create({ to: phone, from: '+10000000000', body: text }); // $ no-key-sharing

  await octokit.issues.create({ owner: 'redkite', repo: 'ads', title: 'Rotated', body: text }); // $ no-key-sharing

  await octokit.rest.issues.createComment({ owner: 'redkite', repo: 'ads', issue_number: 1, body: 'Rotated' });

  await jira.addNewIssue({ fields: { summary: 'Rotated', description: text } }); // $ no-key-sharing

  await hook.send({ content: text }); // $ no-key-sharing

  await sgMail.send({ to: user, from: 'ops@redkite.media', subject: 'Key', text }); // $ no-key-sharing

  await resend.emails.send({ to: user, from: 'ops@redkite.media', subject: 'Key', text }); // $ no-key-sharing

  await sns.send(new PublishCommand({ PhoneNumber: phone, Message: text })); // $ no-key-sharing
}

declare function token(): string;
declare function hookUrl(): string;
