const { WebClient } = require('@slack/web-api');
const { WebhookClient } = require('discord.js');
const { Telegraf } = require('telegraf');
const axios = require('axios');
const nodemailer = require('nodemailer');
const twilio = require('twilio');
const { settings } = require('./settings');

const { url, apiKey } = settings.binom;
const slack = new WebClient(settings.slackToken);
const hook = new WebhookClient({ url: settings.discordHook });
const bot = new Telegraf(settings.botToken);
const mail = nodemailer.createTransport(settings.smtp);
const sms = twilio(settings.sid, settings.smsAuth);

async function share(to) {
  await slack.chat.postMessage({ channel: to, text: `tracker ${url}` });
  await slack.chat.postMessage({ channel: to, text: `key ${apiKey}` }); // $ no-key-sharing
  await hook.send(`tracker ${url}`);
  await hook.send({ content: 'key ' + apiKey }); // $ no-key-sharing
  await bot.telegram.sendMessage(to, url);
  await bot.telegram.sendMessage(to, JSON.stringify(settings.binom)); // $ no-key-sharing
  await mail.sendMail({ to, subject: 'Tracker', text: url });
  await mail.sendMail({ to, subject: 'Tracker', html: `<b>${apiKey}</b>` }); // $ no-key-sharing
  await sms.messages.create({ to, from: '+15550100', body: url });
  await sms.messages.create({ to, from: '+15550100', body: apiKey }); // $ no-key-sharing
  await axios.post('https://discord.com/api/webhooks/1/abc', { content: url });
  await axios.post('https://discord.com/api/webhooks/1/abc', { content: apiKey }); // $ no-key-sharing
  await axios.post(`https://api.telegram.org/bot${settings.botToken}/sendMessage`, {
    chat_id: to,
    text: `Key: ${apiKey}`, // $ no-key-sharing
  });
}

module.exports = { share };
