//@ {"settings":{"binom":{"credentials":"any"}}}
import express from 'express';
import { createLogger, format, transports } from 'winston';
import fs from 'fs';
import * as Sentry from '@sentry/react';
import { useState } from 'react';
import AsyncStorage from '@react-native-async-storage/async-storage';
import jwt from 'jsonwebtoken';
import bcrypt from 'bcrypt';

const app = express();
const logger = createLogger({ transports: [new transports.Console()] });
const API_SECRET = process.env.API_SECRET;
const dbConfig = { host: 'db', user: 'app', password: process.env.DB_PASSWORD };

logger.info('Connecting with ' + JSON.stringify(dbConfig)); // $ no-key-logging

logger.info('Connecting', { ...dbConfig, password: undefined });

console.log(`API_SECRET=${API_SECRET}`); // $ no-key-logging

console.log('Loaded config', Object.keys(dbConfig));

app.post('/login', async (req, res) => {
  const { username, password } = req.body;
  logger.debug(`login ${username} / ${password}`); // $ no-key-logging

  const ok = await bcrypt.compare(password, await hashOf(username));
  logger.debug(`login ${username}: ${ok}`);

  if (!ok) {
    logger.warn('bad password for ' + username);
    return res.status(401).json({ error: 'invalid password' });
  }
  const token = jwt.sign({ username }, process.env.JWT_SECRET as string); // $ no-unchecked-env-key
  res.cookie('token', token, { httpOnly: true, secure: true });
  return res.json({ token });
});

app.get('/env', (req, res) => res.json(process.env)); // $ no-client-exposed-key

app.use((err, req, res, next) => {
  logger.error(err.stack);
  res.status(500).json({ message: err.message });
});

app.get('/account/:id', async (req, res) => {
  const user = await User.findById(req.params.id);
  const { password, ...safe } = user;
  res.json(safe);
});

app.get('/account2/:id', async (req, res) => {
  const user = await User.findById(req.params.id).select('-password');
  res.json(user);
});

export function remember(refreshToken: string, theme: string, expiresAt: number) {
  localStorage.setItem('refreshToken', refreshToken); // $ no-plaintext-key-storage

  localStorage.setItem('token_expires_at', String(expiresAt));
  sessionStorage.setItem('theme', theme);
  void AsyncStorage.setItem('@auth_token', refreshToken); // $ no-plaintext-key-storage

  fs.writeFileSync('/tmp/token.txt', refreshToken); // $ no-plaintext-key-storage

  fs.appendFileSync('app.log', `password=${dbConfig.password}\n`); // $ no-plaintext-key-storage
}

export function Form() {
  const [password, setPassword] = useState('');
  const [showPassword] = useState(false);
  Sentry.addBreadcrumb({ message: 'submit', data: { passwordLength: password.length } });

  Sentry.captureMessage('failed login', { extra: { password } }); // $ no-key-logging

  console.log('password changed', showPassword);
  return setPassword;
}

export async function oauth(code: string, clientSecret: string) {
  const body = new URLSearchParams({ code, client_secret: clientSecret, grant_type: 'authorization_code' });
  const response = await fetch('https://auth.acme.io/token', { method: 'POST', body });
  const data = await response.json();
  console.log('token response', data.access_token); // $ no-key-logging

  console.log('token type', data.token_type, data.expires_in);
  try {
    return verify(data.id_token);
  } catch (e) {
    throw new Error(`cannot verify ${data.id_token}`); // $ no-key-logging
  }
}

declare function verify(t: string): unknown;
declare function hashOf(t: string): Promise<string>;
declare const User: any;
