//@ {"settings":{"binom":{"credentials":"any"}}}
import nodemailer from 'nodemailer';
import { Kafka } from 'kafkajs';
import mqtt from 'mqtt';
import WebSocket from 'ws';
import { GraphQLClient } from 'graphql-request';
import { Client as Minio } from 'minio';
import webpush from 'web-push';
import { createHmac } from 'crypto';

export const mail = nodemailer.createTransport('smtps://u%40x.org:gr4peVine@smtp.example.org'); // $ no-hardcoded-key
export const kafka = new Kafka({ brokers: ['k:9092'], ssl: true, sasl: { mechanism: 'scram-sha-256', username: 'svc', password: 'k4fka-castle' } }); // $ no-hardcoded-key
export const broker = mqtt.connect('mqtts://b.example.org', { username: 'dev', password: 'mosqu1to-net' }); // $ no-hardcoded-key
export const ws = new WebSocket('wss://api.example.org', { headers: { 'x-api-key': '33187c8df95247f2866028de71159b42' } }); // $ no-hardcoded-key
export const gql = new GraphQLClient('https://api.example.org/graphql', { headers: { authorization: 'Bearer XI5cVqushl8IlC7Be6WsT9CBmoEeEuTUIEEc' } }); // $ no-hardcoded-key
export const s3 = new Minio({ endPoint: 'play.min.io', accessKey: 'Q3AM3UQ867SPQQA43P2F', secretKey: 'iXvC57vvtIy96VWFre5E32a8yB3fkAnqYYlAmEFF' }); // $ no-hardcoded-key
webpush.setVapidDetails('mailto:a@example.org', 'BDOU99-h67HcA6JeFXHbSNMu7e2yNNu3RzoMj8TM4W88jITfq7ZmPvIM1Iv-4_l2LxQcYwhqby2xGpWwzjfAnG4', 'oHQ4auVY7vsldcd1iFhwgBTmFeBO9sHfxnq6fQ5AXTJ'); // $ no-hardcoded-key
export const sign = (body: string) => createHmac('sha256', config.secret).update(body).digest('hex');
export const verify = (body: string, mac: string) => createHmac('sha256', 'hook-line-sinker').update(body).digest('hex') === mac; // $ no-hardcoded-key
export const license = { licenseKey: 'GPL', licenseUrl: 'https://example.org/license' };
export const header = { name: 'x-vendor-api-key', token: 'x-vendor-token' };
export const cfg = { auth: { type: 'basic', realm: 'ops' }, token: { ttl: '15m', issuer: 'https://id.example.org' } };
export const roles = { admin: 'admin', password_reset: 'password_reset' };
export const form = { passwordField: 'input[name=password]', submitToken: '#csrf' };
export const options = { password: undefined, secret: null, token: false, apiKey: 0 };
export const doc = `Set API_KEY=<your key> and run npm start`;
export const curl = 'curl -u admin:$ADMIN_PASSWORD https://api.example.org';
export const env = 'DB_PASSWORD=s3attle-rain\nDB_HOST=db'; // $ no-hardcoded-key
export const cookieName = '__Host-session-token';
declare const config: { secret: string };
