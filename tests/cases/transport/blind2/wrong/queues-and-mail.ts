import nodemailer from 'nodemailer';
import { ImapFlow } from 'imapflow';
import Imap from 'imap';
import { SMTPServer } from 'smtp-server';
import amqp from 'amqplib';
import { Kafka } from 'kafkajs';
import mqtt from 'mqtt';
import { io } from 'socket.io-client';
import WebSocket from 'ws';
import { connect as nats } from 'nats';
import ldap from 'ldapjs';
import { Client as Ldap } from 'ldapts';
import * as ftp from 'basic-ftp';
import Stomp from 'stompit';
import { credentials } from '@grpc/grpc-js';
import { readFileSync } from 'node:fs';

export const mail = nodemailer.createTransport({
  host: 'smtp.meadow-ads.com',
  port: 465,
  secure: true,
  tls: {
    rejectUnauthorized: false, // $ no-disabled-tls-verification
    minVersion: 'TLSv1', // $ require-modern-tls
  },
});
export const inbox = new ImapFlow({ host: 'imap.meadow-ads.com', port: 993, tls: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
export const inbox2 = new Imap({ host: 'imap.meadow-ads.com', tls: true, tlsOptions: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
export const rabbit = () => amqp.connect('amqps://mq.meadow-ads.com', { rejectUnauthorized: false, ca: [readFileSync('ca.pem')] }); // $ no-disabled-tls-verification
export const kafka = new Kafka({ brokers: ['k1:9093'], ssl: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
export const iot = mqtt.connect('mqtts://mq.meadow-ads.com:8883', { rejectUnauthorized: false }); // $ no-disabled-tls-verification
export const live = io('https://live.meadow-ads.com', { transports: ['websocket'], rejectUnauthorized: false }); // $ no-disabled-tls-verification
export const raw = new WebSocket('wss://live.meadow-ads.com', [], { rejectUnauthorized: false }); // $ no-disabled-tls-verification
export const bus = () => nats({ servers: 'tls://nats.meadow-ads.com', tls: { caFile: 'ca.pem' } });
export const dir = ldap.createClient({ url: 'ldaps://ldap.meadow-ads.com', tlsOptions: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
export const dir2 = new Ldap({ url: 'ldaps://ldap.meadow-ads.com', tlsOptions: { minVersion: 'TLSv1.1' } }); // $ require-modern-tls

export async function upload(file: string): Promise<void> {
  const client = new ftp.Client();
  await client.access({
    host: 'files.meadow-ads.com',
    secure: true,
    secureOptions: { rejectUnauthorized: false }, // $ no-disabled-tls-verification
  });
  await client.uploadFrom(file, 'report.csv');
}

export const stomp = () => Stomp.connect({ host: 'mq', ssl: true, connectArgs: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification

export const creds = credentials.createSsl(null, null, null, { checkServerIdentity: () => undefined }); // $ no-disabled-tls-verification
export const creds2 = credentials.createSsl(null, null, null, { rejectUnauthorized: false }); // $ no-disabled-tls-verification
export const creds3 = credentials.createSsl(readFileSync('ca.pem'));

export const inbound = new SMTPServer({ secure: true, key: readFileSync('k.pem'), cert: readFileSync('c.pem') });
