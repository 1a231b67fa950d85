//@ {"settings": {"binom": {"credentials": "any"}}}
const mongoose = require('mongoose');
const nodemailer = require('nodemailer');

mongoose.connect(process.env.MONGO_URI).catch((error) => console.error(error.message));
console.log('connecting to', process.env.MONGO_HOST);
console.log('connecting to', process.env.DATABASE_URL); // $ no-key-logging
console.log(`postgres://${process.env.DB_USER}:${process.env.DB_PASSWORD}@${process.env.DB_HOST}/app`); // $ no-key-logging

const mail = nodemailer.createTransport({
  host: 'smtp.sandpiper.dev',
  auth: { user: process.env.SMTP_USER, pass: process.env.SMTP_PASS },
});

async function reset(user, token) {
  const link = `https://app.sandpiper.dev/reset-password?token=${token}`;
  await mail.sendMail({ to: user.email, subject: 'Reset your password', text: `Open ${link}` });
  console.log('sent a reset link to', user.id);
  console.log(link); // $ no-key-logging
}

async function welcome(user, password) {
  await mail.sendMail({ to: user.email, subject: 'Welcome', text: `Your password is ${password}` }); // $ no-key-sharing
}

console.log(mail.options.host);
module.exports = { reset, welcome };
