//@ {"settings":{"binom":{"credentials":"any"}}}
import express from 'express';
import session from 'express-session';
import cookieSession from 'cookie-session';
import cookieParser from 'cookie-parser';
import { sealData, getIronSession } from 'iron-session';
import csurf from 'csurf';
import { randomBytes } from 'node:crypto';
import { createCookieSessionStorage } from '@remix-run/node';
import NextAuth from 'next-auth';
import Google from 'next-auth/providers/google';
import { betterAuth } from 'better-auth';

const app = express();
app.use(session({ name: 'sid', secret: 'amber-waves-of-rye', resave: false, saveUninitialized: false, cookie: { secure: true, httpOnly: true } })); // $ no-hardcoded-key
app.use(
  session({
    secret: [
      'first-turn-left', // $ no-hardcoded-key
      'second-turn-right', // $ no-hardcoded-key
    ],
    cookie: { secure: true },
  }),
);
app.use(session({ secret: randomBytes(32).toString('hex'), cookie: { secure: true } }));
app.use(cookieSession({ name: 'session', keys: ['winter-coat-rack', 'spring-rain-gauge'] })); // $ no-hardcoded-key
app.use(cookieParser('oatmeal-and-honey')); // $ no-hardcoded-key
app.use(cookieParser());
app.use(csurf({ cookie: { key: '_csrf', sameSite: 'strict' } }));

export const storage = createCookieSessionStorage({
  cookie: { name: '__session', secrets: ['r3mix-d3fault'], sameSite: 'lax', path: '/', secure: true }, // $ no-hardcoded-key
});

export const iron = (req: Request, res: Response) =>
  getIronSession(req, res, { cookieName: 'app', password: 'complex_passw0rd_at_least_32_characters_long' }); // $ no-hardcoded-key
export const seal = (data: object) => sealData(data, { password: process.env.SEAL_PASSWORD! }); // $ no-unchecked-env-key

export const { handlers } = NextAuth({
  secret: 'p1neapple-upside-d0wn', // $ no-hardcoded-key
  session: { strategy: 'jwt', maxAge: 3600 },
  pages: { signIn: '/login', error: '/auth/error', verifyRequest: '/auth/verify' },
  providers: [Google({ clientId: process.env.GOOGLE_ID, clientSecret: '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' })], // $ no-hardcoded-key
});

export const auth = betterAuth({ secret: 'tr0pical-fr00t', emailAndPassword: { enabled: true, minPasswordLength: 10 } }); // $ no-hardcoded-key
