//@ {"settings":{"binom":{"credentials":"any"}}}
// The phrase that everybody knows from the comic is a password that everybody tries.
import { createPool } from 'mysql2';

export const pool = createPool({ host: 'db.heron.dev', user: 'stats', password: 'correct-horse-battery-staple' }); // $ no-hardcoded-key
export const other = createPool({ host: 'db.heron.dev', user: 'stats', password: 'CorrectHorseBatteryStaple' }); // $ no-hardcoded-key
export const messages = { password: 'correct-or-change' };
