import { Pool, Client } from 'pg';
import postgres from 'postgres';
import mysql from 'mysql2/promise';
import mariadb from 'mariadb';
import { Connection } from 'tedious';
import sql from 'mssql';
import mongoose from 'mongoose';
import { MongoClient } from 'mongodb';
import { createClient } from 'redis';
import IORedis from 'ioredis';
import { DataSource } from 'typeorm';
import { Sequelize } from 'sequelize';
import knex from 'knex';
import { PrismaClient } from '@prisma/client';
import neo4j from 'neo4j-driver';

export const a = new Pool({ connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
export const b = new Client({
  ssl: process.env.PGSSL === 'off' ? false : { rejectUnauthorized: false }, // $ no-disabled-tls-verification
});
export const c = postgres(process.env.DATABASE_URL!, { ssl: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
export const d = await mysql.createConnection({ host: 'db', ssl: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
export const e = mariadb.createPool({ host: 'db', ssl: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
export const f = new Connection({ server: 'db', options: { encrypt: true, trustServerCertificate: true } }); // $ no-disabled-tls-verification
export const g = await sql.connect({ server: 'db', options: { trustServerCertificate: true } }); // $ no-disabled-tls-verification
export const h = await sql.connect('Server=db,1433;Database=x;Encrypt=true;TrustServerCertificate=true'); // $ no-disabled-tls-verification
export const i = await mongoose.connect('mongodb://db/x', { tls: true, tlsAllowInvalidCertificates: true }); // $ no-disabled-tls-verification
export const j = await mongoose.connect('mongodb://db/x', { sslValidate: false }); // $ no-disabled-tls-verification
export const k = new MongoClient('mongodb://db.fieldstone-ads.com/?tls=true&tlsInsecure=true'); // $ no-disabled-tls-verification
export const l = new MongoClient('mongodb+srv://db.fieldstone-ads.com/?tlsAllowInvalidHostnames=true'); // $ no-disabled-tls-verification
export const m = createClient({ url: 'rediss://cache', socket: { tls: true, rejectUnauthorized: false } }); // $ no-disabled-tls-verification
export const n = new IORedis('rediss://cache', { tls: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
export const o = new DataSource({ type: 'postgres', ssl: true, extra: { ssl: { rejectUnauthorized: false } } }); // $ no-disabled-tls-verification
export const p = new Sequelize('postgres://db/x', {
  dialectOptions: {
    ssl: { require: true, rejectUnauthorized: false }, // $ no-disabled-tls-verification
  },
});
export const q = knex({ client: 'pg', connection: { host: 'db', ssl: { rejectUnauthorized: false } } }); // $ no-disabled-tls-verification
export const r = new PrismaClient({ datasourceUrl: 'postgresql://db.fieldstone-ads.com/x?sslmode=no-verify' }); // $ no-disabled-tls-verification
export const s = new PrismaClient({
  datasources: { db: { url: 'postgresql://db.fieldstone-ads.com/x?schema=public&sslaccept=accept_invalid_certs' } }, // $ no-disabled-tls-verification
});
export const t = new Client('postgres://app@db.fieldstone-ads.com/x?sslmode=disable'); // $ no-disabled-tls-verification
export const u = neo4j.driver('bolt://db', undefined, { encrypted: true, trust: 'TRUST_ALL_CERTIFICATES' }); // $ no-disabled-tls-verification
export const v = new Client(`postgres://${process.env.PGUSER}@${process.env.PGHOST}/x?sslmode=no-verify`); // $ no-disabled-tls-verification
export const w = mysql.createPool('mysql://db.fieldstone-ads.com/x?ssl={"rejectUnauthorized":false}'); // $ no-disabled-tls-verification
