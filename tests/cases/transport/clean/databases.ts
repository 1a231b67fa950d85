import { Pool, Client } from 'pg';
import { MongoClient } from 'mongodb';
import { Connection } from 'tedious';

export const a = new Pool({ ssl: true });
export const b = new Pool({ ssl: { ca: process.env.PG_CA, rejectUnauthorized: true } });
export const c = new Client('postgres://db.fieldstone-ads.com/x?sslmode=require');
export const d = new Client('postgres://db.fieldstone-ads.com/x?sslmode=verify-full');
export const e = new Client('postgres://localhost/x?sslmode=disable');
export const f = new MongoClient('mongodb://db/?tls=true&tlsInsecure=false');
export const g = new Connection({ server: 'db', options: { encrypt: true, trustServerCertificate: false } });
export const h = (trust: boolean) => new Connection({ server: 'db', options: { trustServerCertificate: trust } });
export const i = 'Add ?sslmode=no-verify to the address only for tests';
export const j = { cookie: { secure: false }, insecure: false, secure: false };
export const k = { trust: 'TRUST_SYSTEM_CA_SIGNED_CERTIFICATES' };
