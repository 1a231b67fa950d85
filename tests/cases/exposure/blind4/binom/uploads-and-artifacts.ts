import { S3Client, PutObjectCommand } from '@aws-sdk/client-s3';
import { put } from '@vercel/blob';
import { Storage } from '@google-cloud/storage';
import { DefaultArtifactClient } from '@actions/artifact';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readTracker } from './tracker';

const s3 = new S3Client({});
const bucket = new Storage().bucket('ads');

export async function publish() {
  const tracker = await readTracker();
  const { binomApiKey, ...open } = tracker;

  await s3.send(new PutObjectCommand({ Bucket: 'ads', Key: 'tracker.json', Body: JSON.stringify(open) }));

  await s3.send(new PutObjectCommand({ Bucket: 'ads', Key: 'tracker.json', Body: JSON.stringify(tracker) })); // $ no-plaintext-key-storage

  await put('tracker.json', JSON.stringify(open), { access: 'public' });

  await bucket.file('tracker.json').save(JSON.stringify({ ...open, binomApiKey })); // $ no-plaintext-key-storage

  const temporary = path.join(os.tmpdir(), 'tracker.json');
  fs.writeFileSync(temporary, JSON.stringify(open));

  fs.writeFileSync(temporary, binomApiKey, 'utf8'); // $ no-plaintext-key-storage

  await new DefaultArtifactClient().uploadArtifact('tracker', [temporary], os.tmpdir());

  const stream = fs.createWriteStream(temporary, { flags: 'a' });
  stream.write(`${open.url}\n`);

  stream.end(`${binomApiKey}\n`); // $ no-plaintext-key-storage

  fs.appendFile('.env.production', `BINOM_API_KEY=${binomApiKey}\n`, () => {});
  await fs.promises.writeFile('/run/secrets/binom', binomApiKey);
}
