//@ {"settings":{"binom":{"credentials":"any"}}}
import Stripe from 'stripe';
import OpenAI from 'openai';
import Anthropic from '@anthropic-ai/sdk';
import { WebClient } from '@slack/web-api';
import { Octokit } from '@octokit/rest';
import twilio from 'twilio';
import sgMail from '@sendgrid/mail';
import AWS from 'aws-sdk';
import { S3Client } from '@aws-sdk/client-s3';
import { v2 as cloudinary } from 'cloudinary';
import { createClient } from '@supabase/supabase-js';
import Pusher from 'pusher';
import { initializeApp } from 'firebase/app';
import { BlobServiceClient } from '@azure/storage-blob';
import TelegramBot from 'node-telegram-bot-api';
import { Client as Discord } from 'discord.js';
import algoliasearch from 'algoliasearch';

export const a = new Stripe('sk_live_TKTkI3jtuJKdpoJIKF0nQPWp'); // $ no-hardcoded-key
export const b = new OpenAI({ apiKey: 'sk-proj-UKR2eTEbJjW4c6G2JrUErLeiCCu9MpWv9Xg73W22ygozqXVp' }); // $ no-hardcoded-key
export const c = new Anthropic({ apiKey: process.env.ANTHROPIC_API_KEY ?? 'sk-ant-api03-HL8YCR4nt9zNDP12TUkZPXxDO8SskAMGIOXg4RJKOETkgg54im53iyb33clg' }); // $ no-hardcoded-key
export const d = new WebClient('xoxb-2415678901-2415678902-eLg3WMbzERNOwJIxNBKfXLDy'); // $ no-hardcoded-key
export const e = new Octokit({ auth: 'ghp_XFnPrs3NFcppMmVKks11qt7BNU4ejC5D2Xfj' }); // $ no-hardcoded-key
export const f = twilio('ACb4f2a9a2fad282a05a7a889fd095913d', 'd68bf985a4b3cb6ce4f717221ffa5fc0'); // $ no-hardcoded-key
sgMail.setApiKey('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'); // $ no-hardcoded-key
AWS.config.update({ region: 'eu-central-1', accessKeyId: 'AKIAQ3EGPZ7WJX5L2MNB', secretAccessKey: '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' }); // $ no-hardcoded-key
export const g = new S3Client({ credentials: { accessKeyId: readId(), secretAccessKey: 'gvLn4cc0icX1NDFuGGiYIcZLech2lClM8lcfYS6W' } }); // $ no-hardcoded-key
cloudinary.config({ cloud_name: 'demo-cloud', api_key: '837465912837465', api_secret: 'xwL1mRL4xBjDzqE7jOc2UcV4vGY' }); // $ no-hardcoded-key
export const h = createClient('https://abcdefghij.supabase.co', 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJyb2xlIjoic2VydmljZV9yb2xlIiwiaWF0IjoxNjg5MDAwMDAwfQ.DvdR7adVgGKZi3b44nv2egJUJWInMOyzN4dp4JGsGbD'); // $ no-hardcoded-key
export const i = new Pusher({ appId: '104857', key: 'e4ba8c0cfe99ca953f5e', secret: '4e33aafaaeafc657671a', cluster: 'eu' }); // $ no-hardcoded-key
export const j = BlobServiceClient.fromConnectionString('DefaultEndpointsProtocol=https;AccountName=files;AccountKey=5nwDVa8BWXXmm4q3aNy52S6OUZsYqxLAYp599Wmyxn15OOE0nUYNt3SGbAzWFza8JHiyu0LwVJYbUi3o8shR88==;EndpointSuffix=core.windows.net'); // $ no-hardcoded-key
export const k = new TelegramBot('5839201746:AAFNMKKiK99JHclhIbI2VmyusrUmIBWxLOP', { polling: true }); // $ no-hardcoded-key
export const l = new Discord({ intents: [] });
l.login('MTA4NjE3NTM2OTg4ODgzNzY4Mw.GxYz1a.sflfC7pFIiekJNXtIR5vWEYeBhd4MuPNs6zAus'); // $ no-hardcoded-key
export const m = 'https://hooks.slack.com/services/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'; // $ no-hardcoded-key
const npmToken = 'npm_peqRJbXpW7wYabX9j7NMEJPPBPqZdynckGDL'; // $ no-hardcoded-key
const gitlab = 'glpat-000hACb2yRaI3PsxqX5a'; // $ no-hardcoded-key
export const n = { npmToken, gitlab };
export const o = new S3Client({ region: 'eu-central-1' });
export const p = 'arn:aws:iam::123456789012:role/deploy';
export const q = 'price_1MoBy5LkdIwHu7ixZhnattbh';
export const r = new Stripe(process.env.STRIPE_KEY!); // $ no-unchecked-env-key
export const s = 'ACa1e4b1b373d40b4490f0f2d2f34cd7cf';
export const t = algoliasearch('YourApplicationID', 'YourSearchOnlyAPIKey');
declare function readId(): string;
