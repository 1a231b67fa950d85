import { inngest } from './client';
import { binomKeys, secretStore } from './binom';

export const rotateBinomKey = inngest.createFunction({ id: 'rotate-binom-key' }, { cron: '0 0 1 * *' }, async ({ step }) => {
  const old = await step.run('read', () => secretStore.read('BINOM_KEY_ID'));
  const next = await step.run('create', () => binomKeys.create());
  const ok = await step.run('test', () => binomKeys.ping(next.key));
  if (!ok) throw new Error('new key is not accepted');
  await step.run('store', () => secretStore.write('BINOM_API_KEY', next.key));
  await step.sleep('grace', '1h');
  await step.run('revoke', () => binomKeys.revoke(old)); // $ require-safe-key-rotation
});

export const rotateBinomKeyDaily = inngest.createFunction({ id: 'rotate-binom-key-2' }, { cron: '0 0 1 * *' }, async ({ step }) => {
  const old = await step.run('read', () => secretStore.read('BINOM_KEY_ID'));
  const next = await step.run('create', () => binomKeys.create());
  const ok = await step.run('test', () => binomKeys.ping(next.key));
  if (!ok) throw new Error('new key is not accepted');
  await step.run('store', () => secretStore.write('BINOM_API_KEY', next.key));
  await step.sleep('grace', '3d');
  await step.run('revoke', () => binomKeys.revoke(old));
});
