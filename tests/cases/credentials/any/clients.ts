//@ {"settings":{"binom":{"credentials":"any"}}}
import AWS from 'aws-sdk';
import { S3Client } from '@aws-sdk/client-s3';
import Stripe from 'stripe';
import OpenAI from 'openai';
import twilio from 'twilio';
import axios from 'axios';
import superagent from 'superagent';
import { Telegraf } from 'telegraf';

AWS.config.update({ accessKeyId: 'AKIAD4KYY2CMRZB2CRW3', secretAccessKey: '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' }); // $ no-hardcoded-key
export const s3 = new S3Client({
  region: 'eu-west-1',
  credentials: {
    accessKeyId: 'AKIACTTKVT3RNC7HG3GM', // $ no-hardcoded-key
    secretAccessKey: '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', // $ no-hardcoded-key
  },
});
export const stripe = new Stripe('sk_live_p5s2r2ZGSzh5v8X6ndpa3uAf'); // $ no-hardcoded-key
export const openai = new OpenAI({ apiKey: 'sk-j5BMAwFZbK7TA5bbkFkry92VByX8rrHC5iTMxgEH' }); // $ no-hardcoded-key
export const sms = twilio('ACeee066299525e6617767bb2d78413038', '0c77d508b09c216c9bfcb354aea0d7f6'); // $ no-hardcoded-key
export const bot = new Telegraf('512345678:wYhVQtshftZkqaxpz3zPLtDw6jYtHKJzqsg'); // $ no-hardcoded-key

export const a = axios.get('https://api.example.org/v1', { headers: { Authorization: 'Bearer LGiiUvBHScNXvp26hL7T3bR2eH6Xeh' } }); // $ no-hardcoded-key
export const b = axios.get('https://api.example.org/v1', { auth: { username: 'svc', password: 'decwcmZSr4nbUK' } }); // $ no-hardcoded-key
export const c = fetch('https://svc:JPej2HszSFMiK8@api.example.org/v1'); // $ no-hardcoded-key
export const d = fetch('https://api.example.org/v1?access_token=m69m62DzBTeauhyZraDULn9Q8FM9XL'); // $ no-hardcoded-key
export const e = superagent.get('https://api.example.org').auth('svc', '5ZZKjbgbkA6Dth'); // $ no-hardcoded-key
export const f = fetch('https://api.example.org', { headers: { Authorization: 'Basic ' + btoa('svc:5bkb6syDTLD9bC') } }); // $ no-hardcoded-key
export const g = fetch('https://api.example.org', { headers: { Authorization: 'Basic c3ZjOlRyMHViNGRvciYz' } }); // $ no-hardcoded-key
const githubToken = 'ghp_yZ3xjuQ2SdxaCX8kgXWvMKCDvatDkA2AJaHb'; // $ no-hardcoded-key
const clientSecret = 'wc3N42L6gzYA96PTcTeaJYhH8UxTtCPz'; // $ no-hardcoded-key
let password = 'Sup3r$ecret!'; // $ no-hardcoded-key
export class Vault {
  private readonly passphrase = 'HeBH4LftShLbkuG7'; // $ no-hardcoded-key
  encryptionKey: string;
  constructor(private pwd = 'AghukWXKEdTk') { // $ no-hardcoded-key
    this.encryptionKey = 'c38ce8f0243f9672c573a4466e6dac65'; // $ no-hardcoded-key
  }
}
export const privateKey = `-----BEGIN RSA PRIVATE KEY-----
MIIEpAIBAAKCAQEAxLU3rkWtQbDKxMRSQSy7c4AGPHDf55iMmJka94cQaydYNvZZ
-----END RSA PRIVATE KEY-----`; // $ no-hardcoded-key

export const h = fetch('https://api.example.org', { headers: { Authorization: `Bearer ${process.env.TOKEN ?? readToken()}` } });
export const i = fetch('https://api.example.org', { headers: { 'content-type': 'application/json', accept: '*/*' } });
export { githubToken, clientSecret, password };
declare function readToken(): string;
