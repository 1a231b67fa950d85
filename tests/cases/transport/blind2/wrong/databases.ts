import { Client, Pool } from 'pg';
import mysql from 'mysql2/promise';
import mariadb from 'mariadb';
import { Connection } from 'tedious';
import sql from 'mssql';
import { createClient } from 'redis';
import Redis, { Cluster } from 'ioredis';
import { MongoClient } from 'mongodb';
import mongoose from 'mongoose';
import { DataSource } from 'typeorm';
import { Sequelize } from 'sequelize';
import knex from 'knex';
import { Client as Elastic } from '@elastic/elasticsearch';
import { Client as OpenSearch } from '@opensearch-project/opensearch';
import { createClient as clickhouse } from '@clickhouse/client';
import cassandra from 'cassandra-driver';
import oracledb from 'oracledb';

const host = process.env.DB_HOST;

export const pg1 = new Client({ host, ssl: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
export const pg2 = new Pool({ connectionString: 'postgresql://reports@db.meadow-ads.com/stats?sslmode=disable' }); // $ no-disabled-tls-verification
export const pg3 = new Pool({ connectionString: `${process.env.PG_BASE}/stats?sslmode=no-verify` }); // $ no-disabled-tls-verification
export const pg4 = new Pool({ connectionString: 'postgresql://reports@db.meadow-ads.com/stats?sslmode=verify-full' });
export const my1 = mysql.createPool({ host, ssl: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
export const my2 = mariadb.createPool({ host, ssl: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
export const my3 = mysql.createPool('mysql://reports@db.meadow-ads.com/stats?ssl={"rejectUnauthorized":false}'); // $ no-disabled-tls-verification
export const ms1 = new Connection({
  server: 'db.meadow-ads.com',
  options: { encrypt: true, trustServerCertificate: true }, // $ no-disabled-tls-verification
});
export const ms2 = () => sql.connect('Server=db.meadow-ads.com;Database=stats;Encrypt=true;TrustServerCertificate=true'); // $ no-disabled-tls-verification
export const ms3 = () => sql.connect('Server=db.meadow-ads.com;Database=stats;Encrypt=true;TrustServerCertificate=false');
export const rd1 = createClient({ url: 'rediss://cache.meadow-ads.com', socket: { tls: true, rejectUnauthorized: false } }); // $ no-disabled-tls-verification
export const rd2 = new Redis({ host, tls: { checkServerIdentity: () => undefined } }); // $ no-disabled-tls-verification
export const rd3 = new Cluster([{ host }], { redisOptions: { tls: { rejectUnauthorized: false } } }); // $ no-disabled-tls-verification
export const mo1 = new MongoClient('mongodb+srv://stats.meadow-ads.com/x?tlsAllowInvalidHostnames=true'); // $ no-disabled-tls-verification
export const mo2 = new MongoClient('mongodb://stats.meadow-ads.com/x', { tlsAllowInvalidCertificates: true }); // $ no-disabled-tls-verification
export const mo3 = () => mongoose.connect(process.env.MONGO_URL ?? '', { sslValidate: false } as never); // $ no-disabled-tls-verification
export const orm = new DataSource({
  type: 'postgres',
  url: process.env.PG_URL,
  ssl: true,
  extra: { ssl: { rejectUnauthorized: false } }, // $ no-disabled-tls-verification
});
export const seq = new Sequelize(process.env.PG_URL ?? '', {
  dialectOptions: { ssl: { require: true, rejectUnauthorized: false } }, // $ no-disabled-tls-verification
});
export const kn = knex({
  client: 'pg',
  connection: { host, ssl: { rejectUnauthorized: false } }, // $ no-disabled-tls-verification
});
export const el = new Elastic({ node: 'https://es.meadow-ads.com', tls: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
export const os = new OpenSearch({ node: 'https://os.meadow-ads.com', ssl: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
export const ch = clickhouse({ url: 'https://ch.meadow-ads.com', tls: { ca_cert: Buffer.from(process.env.CA ?? '') } });
export const cs = new cassandra.Client({ contactPoints: ['c1'], sslOptions: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
export const ora = () => oracledb.getConnection({ connectString: 'tcps://db.meadow-ads.com/stats', sslServerDNMatch: false }); // $ no-disabled-tls-verification
