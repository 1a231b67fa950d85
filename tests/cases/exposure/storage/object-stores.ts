import { createServer } from 'node:http';
import { openDB } from 'idb';

export function keep(tx: IDBTransaction, form: { binomApiKey: string }): void {
  const vault = tx.objectStore('vault');
  vault.add({ binomApiKey: form.binomApiKey, page: 1 }); // $ no-plaintext-key-storage
  const target = vault;
  target.put({ id: 1, binom_token: form.binomApiKey }); // $ no-plaintext-key-storage
  vault.put({ id: 2, connected: form.binomApiKey !== '' });
  queue.add({ binomApiKey: form.binomApiKey });
}
export async function keepIn(binomApiKey: string): Promise<void> {
  const db = await openDB('app', 1);
  await db.put('vault', { binomApiKey }); // $ no-plaintext-key-storage
  await db.put('vault', { page: 1 });
}
createServer((req, res) => {
  const binomKey = new URL(req.url ?? '/', 'http://localhost').searchParams.get('k');
  res.writeHead(200, { 'Set-Cookie': `binom=${binomKey}`, 'Content-Type': 'text/plain' }); // $ no-plaintext-key-storage
  res.end();
});
declare const queue: { add(job: object): void };
