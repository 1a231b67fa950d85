/**
 * What Node's modules are in a browser, as far as the engine comes across them: there are no files (so there is no key register),
 * and nobody accepts findings by their fingerprint.
 */

export function statSync(): undefined {
  return undefined;
}

export function readFileSync(): never {
  throw new Error('There are no files in a browser.');
}

export function createHmac(): never {
  throw new Error('The playground has no fingerprints.');
}

export function isIP(): 0 {
  return 0;
}

export default {};
