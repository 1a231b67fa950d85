/** Globals of Node that the engine's parts count on; imported before all of them. */
import { Buffer } from 'buffer/';

const node = { env: {}, argv: [], cwd: () => '/', platform: 'browser', versions: {}, emitWarning: () => undefined };

Object.assign(globalThis, { Buffer, process: node });
