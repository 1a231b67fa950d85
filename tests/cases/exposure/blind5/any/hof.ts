//@ {"settings":{"binom":{"credentials":"any"}}}
const tap = <T>(fn: (x: T) => void) => (x: T): T => {
  fn(x);
  return x;
};

const pipe = <T>(x: T, ...fns: ((x: T) => T)[]): T => fns.reduce((acc, fn) => fn(acc), x);

export function normalise(password: string): string {
  return pipe(password, (p) => p.trim(), tap((p) => console.log(p.length)), (p) => p.normalize('NFKC'));
}

export function normaliseLoudly(password: string): string {
  return [password].map((p) => p.trim()).map(tap((p) => console.debug('got', p)))[0] ?? ''; // $ no-key-logging
}
