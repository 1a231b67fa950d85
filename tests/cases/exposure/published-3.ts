//@ {"settings":{"binom":{"credentials":"any"}}}
// Names and versions of the secrets of a secret manager, as published code logs them: no value of one is read here.
declare const logger: { debug(...args: unknown[]): void };
declare const secretManager: any;

export async function prune(projectId: string, bindings: { secret: string; version: string; apiKey: string }[]) {
  const unused = await secretManager.listSecretVersions(projectId, bindings);
  const message = bindings.map((s) => `${s.secret}@${s.version}`);
  logger.debug(`Found unused secret versions: ${message}. Destroying them...`);
  for (const { secret } of unused) throw new Error(`Secret ${secret} is empty.`);
  logger.debug(`with ${bindings.map((s) => s.apiKey)}`); // $ no-key-logging
}
