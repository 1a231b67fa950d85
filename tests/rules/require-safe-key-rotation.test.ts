import rule from '../../src/rules/require-safe-key-rotation.ts';
import { marked, testRule } from '../helpers/rule-tester.ts';

const data = { minHours: '24' };
const HEAD = `import { createKey, testKey, storeKey, revokeKey, createMany } from './binom-keys';\n`;
const bad = (body: string, messageId: string, extra: Record<string, string> = {}, rest = {}) =>
  marked(HEAD + body, { messageId, data: { ...data, ...extra } }, rest);
const good = (body: string) => HEAD + body;

testRule('require-safe-key-rotation', rule, {
  valid: [
    // Other people's keys, when only Binom's are guarded.
    'async function f(old) { const k = await createKey(); await revokeKey(old); await storeKey(k); }',
    good('export const drop = (id) => revokeKey(id);'),
    good(
      'export async function rotate(old) { const k = await createKey(); if (await testKey(k)) { await storeKey(k); setTimeout(() => revokeKey(old), 86_400_000); } }',
    ),
    good(
      'export async function rotate(old) { const k = await createKey(); try { await testKey(k); } catch { await revokeKey(k); return; } await storeKey(k); await sleep("25 hours"); await revokeKey(old); }',
    ),
    // A failed test revokes the new key.
    good(
      'export async function rotate(old) { const { id, secret } = await createKey(); if (!(await testKey(secret))) return revokeKey(id); await storeKey(secret); }',
    ),
    // Waiting for a time that the file does not show.
    good(
      'export async function rotate(old, grace) { const k = await createKey(); await testKey(k); await storeKey(k); await sleep(grace); await revokeKey(old); }',
    ),
    // In wrong hands.
    good('export async function onCompromise(old) { await revokeKey(old); await storeKey(await createKey()); }'),
    good(
      'export async function rotate(old, reason) { const k = await createKey(); await testKey(k); await storeKey(k); if (reason === "leaked") await revokeKey(old); }',
    ),
    good('export async function rotate(leakedKey) { await revokeKey(leakedKey); await storeKey(await createKey()); }'),
    {
      code: good('export async function run(old) { await revokeKey(old); await storeKey(await createKey()); }'),
      filename: 'src/incident/run.ts',
    },
    // Maps, caches and questions are no revocations.
    good(
      'const cache = new Map(); export async function add(id) { cache.delete(id); const key = await createKey(id); await testKey(key); cache.set(id, key); }',
    ),
    good(
      'export async function load(old) { const key = await createKey(); if (isKeyRevoked(old)) log(key); await storeKey(key); }',
    ),
    // Sessions renew tokens this way.
    good(
      'export async function renew(user, oldRefreshToken) { await revokeRefreshToken(oldRefreshToken); return createRefreshToken(user); }',
    ),
    {
      code: 'export async function login(user, old) { await revokeToken(old); return createToken(user); }',
      settings: { binom: { credentials: 'any' } },
    },
    // Only one branch revokes, another creates.
    good(
      'export async function apply(op) { switch (op.kind) { case "add": await createKey(op); break; case "drop": await revokeKey(op); break; } }',
    ),
    {
      code: good(
        'export async function rotate(old) { const k = await createKey(); await testKey(k); await storeKey(k); await revokeKey(old); }',
      ),
      options: [{ minGraceHours: 0 }],
    },
    // Put in place by an assignment, by an unknown function, by an SDK.
    good(
      'export async function rotate(old) { const newKey = await createKey(); await testKey(newKey); process.env.BINOM_API_KEY = newKey; await sleep({ days: 2 }); await revokeKey(old); }',
    ),
    good(
      'export async function rotate(old) { const newKey = await createKey(); if (!(await works(newKey))) return; await deployEverywhere(newKey); await delay(26 * 3600 * 1000); await revokeKey(old); }',
    ),
    // Scheduled by a point of time.
    good(
      'export async function rotate(old) { const k = await createKey(); await testKey(k); await storeKey(k); scheduleKeyRevocation(old, new Date(Date.now() + 24 * 60 * 60 * 1000)); }',
    ),
    good(
      'export async function rotate(old) { const k = await createKey(); await testKey(k); await storeKey(k); await agenda.schedule("in 2 days", "revoke key", { old }); }',
    ),
    good(
      'export async function rotate(old) { const k = await createKey(); await testKey(k); await storeKey(k); await inngest.send("revoke-key", { old }); }',
    ),
    // The refreshed key is the caller's.
    'export const refresh = (id) => api.put(`/public/api/v1/identity/api_key/refresh/${id}`);',
  ],
  invalid: [
    bad('export async function rotate(old) { await «revokeKey(old)»; await storeKey(await createKey()); }', 'tooEarly'),
    bad(
      'export async function rotate(old) { const k = await createKey(); await testKey(k); await «revokeKey(old)»; await storeKey(k); }',
      'notInPlace',
    ),
    bad(
      'export async function rotate(old) { const k = await createKey(); await storeKey(k); await sleep("2 days"); await «revokeKey(old)»; }',
      'untested',
    ),
    bad(
      'export async function rotate(old) { const k = await createKey(); const ok = await testKey(k); await storeKey(k); if (!ok) await «revokeKey(old)»; }',
      'failedTest',
    ),
    bad(
      'export async function rotate(old) { const k = await createKey(); await testKey(k); await storeKey(k); await «revokeKey(old)»; }',
      'noGrace',
    ),
    bad(
      'export async function rotate(old) { const k = await createKey(); await testKey(k); await storeKey(k); await sleep(90 * 60 * 1000); await «revokeKey(old)»; }',
      'shortGrace',
      { hours: '1.5' },
    ),
    bad(
      'export async function rotate(old) { const k = await createKey(); await testKey(k); await storeKey(k); setTimeout(() => «revokeKey(old)», 1000); }',
      'noGrace',
    ),
    bad(
      'export async function rotate(old) { const k = await createKey(); await testKey(k); await storeKey(k); await «queue.add("revoke-key", { old }, { delay: 3_600_000 })»; }',
      'shortGrace',
      { hours: '1' },
    ),
    bad(
      'export async function rotate(old) { const k = await createKey(); await testKey(k); await storeKey(k); «scheduleKeyRevocation(old, { delay_hours: 12 })»; }',
      'shortGrace',
      { hours: '12' },
    ),
    bad(
      'export async function rotate(old) { const k = await createKey(); await testKey(k); await storeKey(k); await sleep("30h"); await «revokeKey(old)»; }',
      'shortGrace',
      { hours: '30', minHours: '48' },
      { options: [{ minGraceHours: 48 }] },
    ),
    bad(
      'export async function rotate(user, old) { await «revokeKey(old)»; const key = await refreshApiKey(user); await storeKey(key); }',
      'tooEarly',
    ),
    bad(
      'export class Rotator { async rotate(old) { const newKey = await this.keys.issue(); await this.keys.verify(newKey); await this.vault.put("k", newKey); await «this.keys.deactivate(old)»; } }',
      'noGrace',
    ),
    marked('export async function refresh(id) { await «api.put(`/public/api/v1/identity/api_key/refresh/${id}`)»; }', {
      messageId: 'notAdopted',
      data,
    }),
    marked(
      'async function rotate(token, old) { const newToken = await issueToken(token); await «revokeToken(old)»; await saveToken(newToken); }',
      { messageId: 'notInPlace', data },
      { settings: { binom: { credentials: 'any' } } },
    ),
  ],
});
