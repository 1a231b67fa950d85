#!/usr/bin/env node
import module from 'node:module';
import { main } from './main.ts';

// Node 22 and later can keep what they compiled: ESLint and the parsers load in half the time. Older ones lack the function.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();

// A reader that closes early (`binom-lint | head`) is no error of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

// Node would end with 1, which says "findings": what nobody foresaw is 2. The message may quote a file, so it is not shown.
process.on('uncaughtException', () => {
  process.stderr.write('binom-lint: something unforeseen went wrong, so nothing may be concluded.\n');
  process.exitCode = 2;
});

async function readInput(): Promise<Buffer> {
  const parts: Buffer[] = [];
  // Without an encoding standard input hands out buffers.
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  return lines.question(question).finally(() => {
    lines.close();
  });
}

// `process.exitCode`, never `process.exit`: the latter cuts what a pipe has not taken yet.
process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  writeOut: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  isErrorTerminal: process.stderr.isTTY,
  isOutTerminal: process.stdout.isTTY,
  readInput,
  ask: process.stdin.isTTY && process.stdout.isTTY ? ask : undefined,
});
