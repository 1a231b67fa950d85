// Child of crash.mjs: lints one file after another with every rule, in several ways, and says what it cost and what came of it.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { checkSource } from './check.mjs';

const { default: plugin } = await import(pathToFileURL(process.argv[2]).href);

process.on('message', ({ file, name, ways }) => {
  process.send({ file, ...checkSource(plugin, readFileSync(file, 'utf8'), name, ways) });
});
process.send({ ready: true });
