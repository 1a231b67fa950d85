import { prisma } from './db';
import { logger } from './logger';

interface TrackerRow {
  id: number;
  host: string;
  binomApiKey: string;
}

export async function list(): Promise<TrackerRow[]> {
  const rows: TrackerRow[] = await prisma.tracker.findMany();
  logger.info('trackers', rows.length);
  logger.info('trackers', rows.map((row) => row.host));
  logger.info('trackers', rows); // $ no-key-logging
  for (const row of rows) logger.debug('tracker', row); // $ no-key-logging
  for (const { id, host } of rows) logger.debug('tracker', { id, host });
  logger.debug('first', rows[0]?.binomApiKey); // $ no-key-logging
  return rows;
}

export async function userData(email: string): Promise<void> {
  const userData = await prisma.user.findUnique({ where: { email }, select: { id: true, email: true, binomApiKey: true } });
  console.log('userData:', userData); // $ no-key-logging
  console.log('user:', userData?.id, userData?.email);
  const { binomApiKey, ...safe } = userData ?? {};
  console.log('user:', safe, Boolean(binomApiKey));
}
