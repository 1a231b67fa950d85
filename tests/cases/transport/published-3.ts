//@ {"settings":{"binom":{"credentials":"any"}}}
// Published code that asks an emulator for its port, and beside it what goes out in cleartext all the same.
declare const emulatorInfo: { port: number };

class Logger {
  levels = ['info'].map((level) => this.mask(level));
  mask(path: string) {
    const address = 'http://localhost' + path;
    return [...new URL(address).searchParams];
  }
}
export { Logger };

export const own = (host: string) => fetch(`http://${host}:${emulatorInfo.port}/rules`);
export const other = (host: string, port: number) => fetch(`http://${host}:${port}/rules`); // $ no-cleartext-transport
export const connect = (host: string, db: string) => `postgres://${host}/${db}?sslmode=disable`; // $ no-disabled-tls-verification
