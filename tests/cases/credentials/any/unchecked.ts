//@ {"settings":{"binom":{"credentials":"any"}}}
import jwt from 'jsonwebtoken';
import session from 'express-session';
import Stripe from 'stripe';
import { Pool } from 'pg';

export const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!); // $ no-unchecked-env-key
export const pool = new Pool({ password: process.env.DB_PASSWORD as string }); // $ no-unchecked-env-key
export const store = session({ secret: process.env.SESSION_SECRET ?? '', resave: false }); // $ no-unchecked-env-key
export const sign = (id: string) => jwt.sign({ sub: id }, process.env.TOKEN_SECRET!); // $ no-unchecked-env-key
export const call = () =>
  fetch('https://api.example.org/v1', { headers: { Authorization: `Bearer ${process.env.API_TOKEN}` } });

const secret = process.env.JWT_SECRET;
if (!secret) throw new Error('JWT_SECRET is not set');
export const verify = (token: string) => jwt.verify(token, secret);
export const port = Number(process.env.PORT || '');
export const host = process.env.HOST!;
export const level = process.env.LOG_LEVEL ?? '';
