//@ {"settings":{"binom":{"credentials":"any"}}}
import express from 'express';
import { findUser } from './users';
import { transporter } from './mail';

const app = express();
const stripe = process.env.NEXT_PUBLIC_STRIPE_SECRET_KEY; // $ no-client-exposed-key
const publishable = process.env.NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY;
const site = process.env.NEXT_PUBLIC_SITE_NAME;
const database = process.env.REACT_APP_DB_PASSWORD; // $ no-client-exposed-key

interface User {
  id: string;
  email: string;
  password: string;
}

app.get('/user', async (req, res) => {
  const user: User = await findUser(req.params.id);
  res.json({ id: user.id, email: user.email });
  res.json(user); // $ no-client-exposed-key
});

app.get('/health', (req, res) => {
  res.send({ ok: true, secret: process.env.JWT_SECRET }); // $ no-client-exposed-key
});

app.post('/login', async (req, res) => {
  const token = await issue(req.body.email);
  res.json({ token, expiresIn: 3600 });
});

app.post('/forgot', async (req, res) => {
  const user: User = await findUser(req.body.email);
  await transporter.sendMail({ to: user.email, subject: 'Your password', text: `It is ${user.password}` }); // $ no-key-sharing
  await transporter.sendMail({ to: user.email, subject: 'Reset', text: 'Follow the link' });
  res.end();
});

declare function issue(email: string): Promise<string>;

export { stripe, publishable, site, database };
