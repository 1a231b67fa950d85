import { Router, type Request, type Response } from 'express';
import { TrackerModel } from './models';
import { bot } from './bot';
import { s3 } from './s3';
import fs from 'node:fs';
import path from 'node:path';
import os from 'node:os';

export const router = Router();

const answer = (res: Response, body: unknown, status = 200) => res.status(status).json(body);

router.get('/trackers', async (req: Request, res: Response) => {
  const trackers = await TrackerModel.find({ owner: req.user.id }).select('host name').lean();
  answer(res, trackers);
});

router.get('/trackers/:id', async (req: Request, res: Response) => {
  const tracker = await TrackerModel.findById(req.params.id);
  const client = new BinomClient(tracker.host, tracker.binomApiKey);
  const campaigns = await client.campaigns();
  answer(res, { campaigns, tracker: { id: tracker.id, host: tracker.host } });

  answer(res, { campaigns, tracker }); // $ no-client-exposed-key
});

router.post('/trackers', async (req: Request, res: Response) => {
  const { host, binomApiKey } = req.body;
  const created = await TrackerModel.create({ host, binomApiKey });
  res.location(`/trackers/${created.id}`).status(201).end();
  await bot.sendMessage(req.user.chat, `Tracker ${host} added`);
  await bot.sendMessage(req.user.chat, `Tracker ${host} added with ${binomApiKey}`); // $ no-key-sharing

  fs.writeFileSync(path.join(os.tmpdir(), 'last.txt'), host);
  fs.writeFileSync(path.join(os.tmpdir(), 'last.json'), JSON.stringify(req.body.host));
});

export async function backup() {
  const trackers = await TrackerModel.find();
  const lines = trackers.map(({ host, binomApiKey }) => `${host};${binomApiKey}`);
  fs.writeFileSync('backup.csv', lines.join('\n')); // $ no-plaintext-key-storage

  fs.writeFileSync('hosts.csv', trackers.map(({ host }) => host).join('\n'));
}

export function postback(clickId: string, key: string) {
  return fetch(`https://go.acme.io/click?cnv_id=${clickId}&key=${key}`);
}

declare class BinomClient {
  constructor(host: string, key: string);
  campaigns(): Promise<unknown[]>;
}
