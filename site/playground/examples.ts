/** Texts to start from; tests hold what each of them reports. */
import clean from '../examples/clean.ts?raw';
import keyInBrowser from '../examples/key-in-browser.tsx?raw';
import keyInLog from '../examples/key-in-log.ts?raw';
import keyInSource from '../examples/key-in-source.ts?raw';
import rotation from '../examples/rotation.ts?raw';
import tlsOff from '../examples/tls-off.ts?raw';

export interface PlaygroundExample {
  readonly title: string;
  readonly filename: string;
  readonly code: string;
}

export const EXAMPLES: readonly [PlaygroundExample, ...PlaygroundExample[]] = [
  { title: 'A key on its way into a log', filename: 'src/key-in-log.ts', code: keyInLog },
  { title: 'Keys in the source', filename: 'src/key-in-source.ts', code: keyInSource },
  { title: 'TLS checks switched off', filename: 'src/tls-off.ts', code: tlsOff },
  { title: 'A key in the browser', filename: 'src/key-in-browser.tsx', code: keyInBrowser },
  { title: 'A rotation in the wrong order', filename: 'src/rotation.ts', code: rotation },
  { title: 'Clean: the same service done right', filename: 'src/clean.ts', code: clean },
];
