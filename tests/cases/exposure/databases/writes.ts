//@ {"options": {"no-plaintext-key-storage": {"databases": true}}}
import { MongoClient } from 'mongodb';
import { Pool } from 'pg';
import knexFactory from 'knex';
import { prisma } from './prisma';
import { encrypt } from './kms';

const pool = new Pool();
const knex = knexFactory({ client: 'pg' });

export async function save(id: string, binomUrl: string, binomApiKey: string, teamRepository: Repository) {
  await prisma.team.update({ where: { id }, data: { binomUrl } });
  await prisma.team.update({ where: { id }, data: { binomUrl, binomApiKey } }); // $ no-plaintext-key-storage
  await prisma.team.update({ where: { id }, data: { binomApiKey: await encrypt(binomApiKey) } });
  await prisma.team.findFirst({ where: { binomApiKey } });
  await prisma.team.updateMany({ where: { binomApiKey }, data: { binomUrl } });
  await new MongoClient(binomUrl).db().collection('teams').insertOne({ id, binomApiKey }); // $ no-plaintext-key-storage
  await pool.query('update teams set url = $1', [binomUrl]);
  await pool.query('update teams set binom_key = $1', [binomApiKey]); // $ no-plaintext-key-storage
  await knex('teams').insert({ id, binom_key: binomApiKey }); // $ no-plaintext-key-storage
  await knex('teams').where({ id }).select('id');
  await teamRepository.save({ id, binomApiKey }); // $ no-plaintext-key-storage
  queue.jobs.insert({ id, binomApiKey });
}

interface Repository {
  save(row: object): Promise<void>;
}
declare const queue: { jobs: { insert(job: object): void } };
