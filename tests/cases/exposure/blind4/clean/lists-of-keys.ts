import { logger } from './logger';
import { teams } from './teams';

export async function report() {
  const rows = await teams.all();
  logger.info(`${rows.length} teams, ${rows.filter((row) => row.binomApiKey).length} with a key`);
  logger.info(rows.map((row) => row.name).join(', '));
  logger.info(rows.map(({ name, binomApiKey }) => ({ name, connected: binomApiKey !== '' })));
  logger.info(rows.filter((row) => !row.binomApiKey).map((row) => row.id));
  const byName = new Map(rows.map((row) => [row.name, row.binomApiKey]));
  logger.info([...byName.keys()], byName.size, byName.has('ads'));
  const withKey = rows.some((row) => row.binomApiKey.length === 64);
  logger.info({ withKey, first: rows[0]?.name });
  const ids = new Set(rows.map(({ binomApiKey }) => binomApiKey)).size;
  logger.info(`${ids} different keys`);
  const sorted = rows.toSorted((a, b) => a.binomApiKey.localeCompare(b.binomApiKey)).map((row) => row.id);
  logger.info(sorted);
}
