/**
 * What Node's modules are in a browser, as far as the engine comes across them: there are no files, so there is no key
 * register.
 */

export function statSync(): undefined {
  return undefined;
}

export function readFileSync(): never {
  throw new Error('There are no files in a browser.');
}

export default {};
