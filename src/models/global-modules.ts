/**
 * Modules under their usual name as a global: a page's script tag, a REPL, a snippet, a file whose `require` stands elsewhere. A
 * name with a definition in the file is what it is defined as.
 */
import { splitList } from './sink-row.ts';

/** The module that a global of a name is. */
export const GLOBAL_MODULES: ReadonlyMap<string, string> = new Map([
  ...splitList(`axios got ky needle superagent request crypto http https http2 tls fs util jsonwebtoken jose bcrypt winston
    pino bunyan nodemailer`).map((name): [string, string] => [name, name]),
  ['jwt', 'jsonwebtoken'],
  ['CryptoJS', 'crypto-js'],
]);
