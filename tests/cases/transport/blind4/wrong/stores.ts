import { defineConfig } from 'drizzle-kit';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@prisma/client';
import { Pool } from 'pg';
import { WebClient } from '@slack/web-api';
import { KubeConfig } from '@kubernetes/client-node';
import { createPool } from 'mysql2';
import postgres from 'postgres';
import sql from 'mssql';
import { Queue } from 'bullmq';
import amqp from 'amqplib';

export default defineConfig({
  dialect: 'postgresql',
  dbCredentials: { url: process.env.PG_URL ?? '', ssl: { rejectUnauthorized: false } }, // $ no-disabled-tls-verification
});
export const adapter = new PrismaPg({ connectionString: process.env.PG_URL, ssl: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
export const prisma = new PrismaClient({ datasources: { db: { url: 'mysql://app@db.meadow-ads.com/x?sslaccept=accept_invalid_certs' } } }); // $ no-disabled-tls-verification
export const pool = new Pool({ ssl: process.env.DB_SSL === 'true' ? { rejectUnauthorized: false } : false }); // $ no-disabled-tls-verification
export const plain = new Pool({ ssl: process.env.DB_SSL === 'true' ? { rejectUnauthorized: true } : false });
export const slack = new WebClient(process.env.SLACK, { tls: { rejectUnauthorized: false } as never }); // $ no-disabled-tls-verification
const kube = new KubeConfig();
kube.loadFromClusterAndUser({ name: 'x', server: 'https://k8s', skipTLSVerify: true }, { name: 'u' }); // $ no-disabled-tls-verification
export const my = createPool({ uri: process.env.MY_URL, ssl: 'Amazon RDS' } as never);
export const pg = postgres(process.env.PG_URL ?? '', { ssl: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
export const ms = () => sql.connect({ server: 'db', options: { trustServerCertificate: process.env.NODE_ENV !== 'production' } }); // $ no-disabled-tls-verification
export const jdbc = 'jdbc:sqlserver://db.meadow-ads.com:1433;databaseName=x;encrypt=true;trustServerCertificate=true'; // $ no-disabled-tls-verification
export const queue = new Queue('q', { connection: { url: 'rediss://cache.meadow-ads.com?ssl_cert_reqs=none' } as never }); // $ no-disabled-tls-verification
export const mq = () => amqp.connect('amqps://mq.meadow-ads.com?verify=verify_none'); // $ no-disabled-tls-verification
export const fine = 'jdbc:sqlserver://db.meadow-ads.com:1433;databaseName=x;encrypt=true;trustServerCertificate=false';
export { kube };
