import { BinomClient } from '@adops/binom';
import Stripe from 'stripe';
import { Resend } from 'resend';
import { requireEnv } from './env';

export const binom = new BinomClient(requireEnv('BINOM_URL'), requireEnv('BINOM_API_KEY'));
export const stripe = new Stripe(process.env.STRIPE_KEY ?? '');
export const resend = new Resend(process.env.RESEND_API_KEY);
export const meiliMasterKey = process.env.MEILI_MASTER_KEY!;
export const azure = { headers: { 'api-key': process.env.AZURE_OPENAI_KEY! } };
export const mapbox = 'pk.eyJ1IjoiYWNtZSJ9.qEFvAmWCfsUlfjnxM9ymFm';
export const keitaro = fetch('https://kt.example.net/admin_api/v1/campaigns', { headers: { 'Api-Key': process.env.KEITARO_KEY ?? '' } });
