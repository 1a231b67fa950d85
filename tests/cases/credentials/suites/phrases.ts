//@ {"settings":{"binom":{"credentials":"any"}}}
// The phrase that everybody knows from the comic is a password that everybody tries.
import { createPool } from 'mysql2';
import OpenAI from 'openai';
import { Resend } from 'resend';
import Stripe from 'stripe';

export const pool = createPool({ host: 'db.heron.dev', user: 'stats', password: 'correct-horse-battery-staple' }); // $ no-hardcoded-key
export const other = createPool({ host: 'db.heron.dev', user: 'stats', password: 'CorrectHorseBatteryStaple' }); // $ no-hardcoded-key
export const messages = { password: 'correct-or-change' };

// A text that says that it is no key is none, also where a library takes one.
export const ai = new OpenAI({ apiKey: 'not-a-real-key' });
export const mail = new Resend('not_a_real_token');
export const pad = new Stripe('notorious-a-real-1'); // $ no-hardcoded-key

// Digits are a password, however few; a run of them is a placeholder.
export const pad2 = { password: '2580' }; // $ no-hardcoded-key
export const pad3 = { pass: '12211' }; // $ no-hardcoded-key
export const pad4 = { password: '1234', pass: '0000', passwordLength: '2580', secretVersion: '2580' };
