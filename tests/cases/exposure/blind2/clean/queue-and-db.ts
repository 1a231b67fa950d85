import { Queue, Worker } from 'bullmq';
import { PrismaClient } from '@prisma/client';
import { encrypt, decrypt } from './kms';
import { createTracker } from './tracker';

const prisma = new PrismaClient();
const queue = new Queue('binom');

export async function connect(teamId: string, binomUrl: string, binomApiKey: string) {
  const cipherText = await encrypt(binomApiKey);
  await prisma.team.update({ where: { id: teamId }, data: { binomUrl, binomApiKey: cipherText } });
  await queue.add('sync', { teamId, url: binomUrl });
  return { teamId, binomUrl };
}

export const worker = new Worker('binom', async (job) => {
  const team = await prisma.team.findUniqueOrThrow({ where: { id: job.data.teamId } });
  const tracker = createTracker(team.binomUrl, await decrypt(team.binomApiKey));
  const clicks = await tracker.clicks();
  job.log(`team ${team.id}: ${clicks.length} clicks`);
  await job.updateProgress(100);
  return { clicks: clicks.length };
});

worker.on('failed', (job, error) => console.error(job?.id, error.message));
