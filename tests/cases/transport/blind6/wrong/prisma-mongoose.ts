import mongoose, { type ConnectOptions } from 'mongoose';
import { PrismaClient } from '@prisma/client';
import { Sequelize } from 'sequelize-typescript';
import mariadb from 'mariadb';
import mssql, { type config as MssqlConfig } from 'mssql';
import neo4j from 'neo4j-driver';
import { Client as Cassandra } from 'cassandra-driver';
import { createClient as clickhouse } from '@clickhouse/client';
import oracledb from 'oracledb';

const url = new URL(process.env.DATABASE_URL ?? 'postgres://localhost/stats');
url.searchParams.set('sslmode', 'no-verify'); // $ no-disabled-tls-verification
export const prisma = new PrismaClient({ datasources: { db: { url: `${process.env.MYSQL_URL}?sslaccept=accept_invalid_certs` } } }); // $ no-disabled-tls-verification

const options: ConnectOptions = { tls: true };
if (process.env.MONGO_SELF_SIGNED === '1') {
  options.tlsAllowInvalidCertificates = true; // $ no-disabled-tls-verification
}
export const mongo = () => mongoose.connect('mongodb+srv://cluster.osprey-ads.com/stats', options);

export const sequelize = new Sequelize('stats', 'app', process.env.DB_PASSWORD, {
  dialect: 'mariadb',
  dialectOptions: { ssl: { rejectUnauthorized: false } }, // $ no-disabled-tls-verification
});
export const maria = mariadb.createPool({ host: 'db.osprey-ads.com', ssl: { checkServerIdentity: () => undefined } }); // $ no-disabled-tls-verification
export const sqlConfig: MssqlConfig = { server: 'dwh.osprey-ads.com', options: { encrypt: true, trustServerCertificate: true } }; // $ no-disabled-tls-verification
export const dwh = () => mssql.connect('Server=dwh.osprey-ads.com;Encrypt=true;TrustServerCertificate=true'); // $ no-disabled-tls-verification
export const graph = neo4j.driver('neo4j+ssc://graph.osprey-ads.com'); // $ no-disabled-tls-verification
export const rows = new Cassandra({ contactPoints: ['c.osprey-ads.com'], sslOptions: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
export const house = clickhouse({ url: 'https://ch.osprey-ads.com:8443', tls: { ca_cert: Buffer.from(process.env.CA ?? '') } });
export const oracle = () => oracledb.getConnection({ connectString: 'tcps://o.osprey-ads.com/s', sslServerDNMatch: false }); // $ no-disabled-tls-verification
