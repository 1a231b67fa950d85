import { WebClient } from '@slack/web-api';
import OpenAI from 'openai';
import nodemailer from 'nodemailer';
import posthog from 'posthog-js';
import { rotate } from './rotation';
import { env } from './env';

const slack = new WebClient(env.SLACK_TOKEN);
const ai = new OpenAI({ apiKey: env.OPENAI_API_KEY });
const mail = nodemailer.createTransport({ host: 'smtp.redkite.media', auth: { user: env.SMTP_USER, pass: env.SMTP_PASS } });

export async function announce(email: string) {
  const { binomApiKey, keyId } = await rotate();
  await slack.chat.postMessage({ channel: '#ads', text: `Binom key ${keyId} was rotated, it ends in ${binomApiKey.slice(-4)}` });
  await mail.sendMail({ to: email, subject: 'Your Binom API key', text: 'It is in the vault under binom/api-key.' });
  await ai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: 'How do I rotate a Binom API key?' }] });
  posthog.capture('binom_key_rotated', { keyId, length: binomApiKey.length });
  await fetch(`${env.BINOM_URL}/public/api/v1/info/offer`, { headers: { 'api-key': binomApiKey } });
  await fetch('https://hooks.slack.com/services/T0/B0/x', { method: 'POST', body: JSON.stringify({ text: `rotated ${keyId}` }) });
}
