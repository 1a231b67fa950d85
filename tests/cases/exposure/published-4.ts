//@ {"settings":{"binom":{"credentials":"any"}}}
// A file that reads what a secret manager keeps: there a `secret` is one.
declare const logger: { debug(...args: unknown[]): void };
declare const client: any;

export async function read(name: string) {
  const [version] = await client.accessSecretVersion({ name });
  const secret = version.payload.data.toString();
  logger.debug(`got ${secret}`); // $ no-key-logging
  return secret;
}
