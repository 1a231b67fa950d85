//@ {"settings":{"binom":{"credentials":"any"}}}
import mysql from 'mysql2/promise';
import { Client, Pool } from 'pg';
import { createClient } from 'redis';
import { MongoClient } from 'mongodb';
import mongoose from 'mongoose';
import knex from 'knex';
import { Sequelize } from 'sequelize';
import { DataSource } from 'typeorm';
import nodemailer from 'nodemailer';

export const a = mysql.createConnection({ host: 'db', user: 'app', password: 'QUjpnn5C3aUfC5', database: 'shop' }); // $ no-hardcoded-key
export const b = new Client({ user: 'app', password: 'hunter2x7Plum', host: 'db' }); // $ no-hardcoded-key
export const c = new Pool({ connectionString: 'postgres://app:VCzwmukYeFW9vn@db.internal:5432/shop' }); // $ no-hardcoded-key
export const d = createClient({ url: 'redis://default:6u5FTEjWPqa5xq@cache:6379' }); // $ no-hardcoded-key
export const e = new MongoClient('mongodb+srv://app:7gYh5mcYZJNr9A@cluster0.mongodb.net/shop'); // $ no-hardcoded-key
export const f = mongoose.connect(`mongodb://app:ri95dVX2qRHfPZ@${process.env.MONGO_HOST}/shop`); // $ no-hardcoded-key
export const g = knex({ client: 'mysql', connection: { host: 'db', user: 'app', password: 'qnwWdzStCfXtbn' } }); // $ no-hardcoded-key
export const h = new Sequelize('shop', 'app', 'bbSW9ajRcXh57p', { dialect: 'postgres' }); // $ no-hardcoded-key
export const i = new DataSource({ type: 'postgres', username: 'app', password: 'KEfHqYd7TAte6H' }); // $ no-hardcoded-key
export const j = nodemailer.createTransport({ host: 'smtp', auth: { user: 'mailer', pass: 'RfvbgTzwP2VSgn' } }); // $ no-hardcoded-key
const DATABASE_URL = process.env.DATABASE_URL ?? 'postgres://app:JxhbrvwGnJ85Pz@localhost:5432/shop'; // $ no-hardcoded-key

export const k = mysql.createConnection({ host: 'db', user: 'app', password: process.env.DB_PASSWORD });
export const l = new Pool({ connectionString: 'postgres://localhost:5432/shop' });
export const m = new Client({ connectionString: process.env.DATABASE_URL });
export const n = createClient({ url: 'redis://cache:6379' });
export const p = `postgres://${process.env.PGUSER}:${process.env.PGPASSWORD}@db/shop`;
export { DATABASE_URL };
