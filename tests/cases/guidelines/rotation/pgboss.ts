import PgBoss from 'pg-boss';
import { binom } from './binom';
import { putParameter } from './ssm';

const boss = new PgBoss(process.env.DATABASE_URL!);

export async function rotate(app: string, oldKeyId: string) {
  const key = await binom.issueKey(app);
  if (!(await binom.checkKey(key.secret))) return;
  await putParameter(`/apps/${app}/BINOM_API_KEY`, key.secret);
  await boss.send('revoke-binom-key', { keyId: oldKeyId }, { startAfter: 48 * 3600 });
}

export async function rotateFast(app: string, oldKeyId: string) {
  const key = await binom.issueKey(app);
  if (!(await binom.checkKey(key.secret))) return;
  await putParameter(`/apps/${app}/BINOM_API_KEY`, key.secret);
  await boss.send('revoke-binom-key', { keyId: oldKeyId }, { startAfter: 3600 }); // $ require-safe-key-rotation
}

boss.work('revoke-binom-key', async ([job]) => {
  await binom.revokeKey(job.data.keyId);
});
