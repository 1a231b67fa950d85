//@ {"settings":{"binom":{"credentials":"any"}}}
import mongoose from 'mongoose';
import { Pool } from 'pg';

void mongoose.connect('mongodb://app:pass@db.corp.io:27017/shop'); // $ no-hardcoded-key

export const pool = new Pool({ connectionString: 'postgres://app:password@db.corp.io:5432/shop' }); // $ no-hardcoded-key

export const sample = 'postgres://user:your-password@db.corp.io/shop';
export const unset = 'mysql://app:changeme@db.corp.io/shop';
export const filled = `postgres://app:${process.env.DB_PASSWORD}@db.corp.io/shop`;
export const local = 'redis://localhost:6379/0';
export const apiSecret = 'lock_wait_timeout';
export const clientSecret = 'tunnel_setup_rejected';
export const appSecret = 'my_super_secret_value'; // $ no-hardcoded-key
