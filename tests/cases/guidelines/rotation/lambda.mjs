import { SecretsManagerClient, PutSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { SchedulerClient, CreateScheduleCommand } from '@aws-sdk/client-scheduler';
import { binomAdmin } from './binom-admin.mjs';

const secrets = new SecretsManagerClient({});
const scheduler = new SchedulerClient({});

export async function handler() {
  const old = await binomAdmin.getKey('reports');
  const fresh = await binomAdmin.issueKey('reports');
  const probe = await fetch(`${process.env.BINOM_URL}/public/api/v1/report/campaign?datePreset=today`, { headers: { 'api-key': fresh.value } });
  if (probe.status !== 200) {
    await binomAdmin.revokeKey(fresh.id);
    throw new Error(`probe failed: ${probe.status}`);
  }
  await secrets.send(new PutSecretValueCommand({ SecretId: 'binom', SecretString: fresh.value }));
  await scheduler.send(
    new CreateScheduleCommand({ Name: `revoke-${old.id}`, ScheduleExpression: 'rate(2 days)', Target: { Input: JSON.stringify({ keyId: old.id }) } }),
  );
}

export async function hasty() {
  const old = await binomAdmin.getKey('reports');
  const fresh = await binomAdmin.issueKey('reports');
  await binomAdmin.revokeKey(old.id); // $ require-safe-key-rotation
  await secrets.send(new PutSecretValueCommand({ SecretId: 'binom', SecretString: fresh.value }));
}
