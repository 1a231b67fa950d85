//@ {"settings":{"binom":{"credentials":"any"}}}
import { Client, Pool } from 'pg';
import mysql from 'mysql2/promise';
import mongoose from 'mongoose';
import Redis from 'ioredis';
import { createClient } from 'redis';
import { Sequelize } from 'sequelize';
import knex from 'knex';
import { DataSource } from 'typeorm';
import neo4j from 'neo4j-driver';
import sql from 'mssql';
import { Client as Elastic } from '@elastic/elasticsearch';
import ldap from 'ldapjs';
import { PrismaClient } from '@prisma/client';

export const a = new Client({ user: 'billing', host: 'db.example.org', database: 'billing', password: 'turnip-soup', port: 5432 }); // $ no-hardcoded-key
export const b = new Pool({ connectionString: 'postgres://billing:turn1p-soup@db.internal:5432/billing' }); // $ no-hardcoded-key
export const c = await mysql.createConnection({ host: 'localhost', user: 'root', password: 'toor4242' }); // $ no-hardcoded-key
export const d = mongoose.connect('mongodb+srv://writer:Wr1teM0re@cluster0.ab1cd.mongodb.net/app?retryWrites=true'); // $ no-hardcoded-key
export const e = new Redis({ host: 'cache', port: 6379, password: 'redis-ceramic-owl', db: 2 }); // $ no-hardcoded-key
export const f = createClient({ url: 'rediss://default:k33pitcached@cache.example.org:6380' }); // $ no-hardcoded-key
export const g = new Sequelize('shop', 'shop_user', 'shop-window-7', { dialect: 'mysql', host: 'db' }); // $ no-hardcoded-key
export const h = knex({ client: 'pg', connection: { host: 'db', user: 'app', password: process.env.PG_PASSWORD ?? 'app-l0cal-pw', database: 'app' } }); // $ no-hardcoded-key
export const i = new DataSource({ type: 'postgres', host: 'db', username: 'orm', password: 'orm-and-more', database: 'orm' }); // $ no-hardcoded-key
export const j = neo4j.driver('neo4j+s://graph.example.org', neo4j.auth.basic('neo4j', 'gr4ph-paper')); // $ no-hardcoded-key
export const k = await sql.connect('Server=tcp:db.example.org,1433;Database=app;User Id=sa;Password=Str0ngOne!;Encrypt=true'); // $ no-hardcoded-key
export const l = new Elastic({ node: 'https://search.example.org', auth: { username: 'elastic', password: 'el4stic-band' } }); // $ no-hardcoded-key
export const m = ldap.createClient({ url: 'ldaps://dir.example.org' });
m.bind('cn=reader,dc=example,dc=org', 'l1brary-card', (error) => error && process.exit(1)); // $ no-hardcoded-key
export const n = new PrismaClient({ datasources: { db: { url: 'postgresql://prisma:pr1smatic@db:5432/app?schema=public' } } }); // $ no-hardcoded-key
export const o = new Pool({ host: '/var/run/postgresql', database: 'app' });
export const p = new Pool({ connectionString: 'postgres://localhost:5432/app_dev' });
export const q = mongoose.connect('mongodb://mongo:27017/app');
export const r = new Pool({ connectionString: `postgres://${encodeURIComponent(user())}:${encodeURIComponent(pass())}@db/app` });
export const s = 'postgres://user:password@host:port/database';
export const t = { dialect: 'postgres', username: 'app', database: 'app', logging: false };
declare function user(): string;
declare function pass(): string;
