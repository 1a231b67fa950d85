//@ {"settings":{"binom":{"credentials":"any"}}}
import nodemailer from 'nodemailer';
import { Client } from 'basic-ftp';
import cookieSession from 'cookie-session';

export const local = nodemailer.createTransport({ host: 'localhost', port: 1025, secure: false, ignoreTLS: true });

export const remote = nodemailer.createTransport({ host: 'smtp.corp.io', port: 25, secure: false, ignoreTLS: true }); // $ no-cleartext-transport

export async function upload(password: string): Promise<void> {
  const client = new Client();
  await client.access({ host: '127.0.0.1', password, secure: false });

  await client.access({ host: 'ftp.corp.io', password, secure: false }); // $ no-cleartext-transport
}

export const session = cookieSession({
  name: 'sid',
  keys: [process.argv[2]],
  secure: false, // $ no-cleartext-transport
});

export const secured = cookieSession({ name: 'sid', keys: [process.argv[2]], secure: true });
