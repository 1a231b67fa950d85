//@ {"settings": {"binom": {"credentials": "any"}}}
import { WebClient } from '@slack/web-api';
import nodemailer from 'nodemailer';
import OpenAI from 'openai';
import { App } from 'octokit';
import webpush from 'web-push';

const slack = new WebClient(process.env.SLACK_BOT_TOKEN);
const openai = new OpenAI();

export async function notify(user: { email: string; password: string; apiToken: string; resetUrl: string }, endpoint: webpush.PushSubscription) {
  await slack.chat.postMessage({ channel: 'ops', text: `created ${user.email}` });
  await slack.chat.postMessage({ channel: 'ops', text: `created ${user.email} / ${user.password}` }); // $ no-key-sharing
  await nodemailer.createTransport({}).sendMail({ to: user.email, text: `Your password: ${user.password}` }); // $ no-key-sharing
  await nodemailer.createTransport({}).sendMail({ to: user.email, text: `Set a password: ${user.resetUrl}` });
  await openai.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: `deploy with ${user.apiToken}` }], // $ no-key-sharing
  });
  await openai.embeddings.create({ model: 'e', input: JSON.stringify({ token: user.apiToken }) }); // $ no-key-sharing
  await webpush.sendNotification(endpoint, JSON.stringify({ title: 'hi' }));
  window.parent.postMessage({ token: user.apiToken }, '*'); // $ no-key-sharing
  window.parent.postMessage({ token: user.apiToken }, 'https://app.sandpiper.dev');
  await fetch('https://discord.com/api/webhooks/1/x', { method: 'POST', body: JSON.stringify({ content: user.apiToken }) }); // $ no-key-sharing
  return App;
}
