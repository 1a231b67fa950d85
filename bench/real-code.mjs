#!/usr/bin/env node
// Runs rules over the sources of published packages, as a measure of false reports on code that has nothing to do with Binom.
//   node bench/real-code.mjs [--rules a,b] [--config strict] [--any] [--plugin dist/index.js] [--cache DIR] [--list FILE.json#KEY] [--typescript] [package@version ...]
// The packages are fetched by `npm pack` when the command runs and kept under the cache folder (default: the system's temporary folder).
// Prints every report with its place (never the text of the line) and, at the end, counts per rule and the files read.
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { DEFAULT_CACHE, fetchPackage, getParsedName, listSources } from './packages.mjs';

/** Large public code bases whose tarballs hold readable sources, TypeScript among them. */
const PACKAGES = [
  'typeorm@0.3.20',
  'n8n-nodes-base@1.40.0',
  'next@14.2.3',
  'react-native@0.74.1',
  'aws-sdk@2.1692.0',
  'twilio@5.1.1',
  'stripe@15.9.0',
  '@strapi/admin@4.24.4',
  'fastify@4.27.0',
  'mongoose@8.4.1',
  'sequelize@6.37.3',
  'undici@6.18.2',
  'mysql2@3.10.0',
  'axios@1.7.2',
  'ioredis@5.4.1',
  'nodemailer@6.9.13',
  'express@4.19.2',
  'jsonwebtoken@9.0.2',
  'passport@0.7.0',
];
/** Larger files are generated or bundled: their reports would drown those about code that people write. */
const MAX_BYTES = 300_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rules: { type: 'string' },
    config: { type: 'string', default: 'recommended' },
    any: { type: 'boolean', default: false },
    plugin: { type: 'string', default: 'dist/index.js' },
    cache: { type: 'string', default: DEFAULT_CACHE },
    list: { type: 'string' },
    typescript: { type: 'boolean', default: false },
  },
});

/** Minified files are left out; so is, when only TypeScript is asked for, what was compiled from it. */
function isWanted(file) {
  return !/\.(?:min|bundle)\./.test(file) && (!values.typescript || /\.[cm]?tsx?$/.test(file));
}

/** The packages to read: those of the command line, of a list in a JSON file, or our own choice. */
function getPackages() {
  if (positionals.length > 0) return positionals;
  if (values.list === undefined) return PACKAGES;
  const [file, key] = values.list.split('#');
  return JSON.parse(readFileSync(file, 'utf8'))[key];
}

const { default: plugin } = await import(pathToFileURL(resolve(values.plugin)).href);
const only = values.rules?.split(',');
const config = [
  {
    files: ['**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx}'],
    languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    linterOptions: { reportUnusedDisableDirectives: 'off', noInlineConfig: true },
    settings: values.any ? { binom: { credentials: 'any' } } : {},
  },
  ...[plugin.configs[values.config]].flat(),
];
if (only) {
  config.push({
    rules: Object.fromEntries(
      Object.keys(plugin.rules).map((name) => [`binom/${name}`, only.includes(name) ? 'error' : 'off']),
    ),
  });
}

const linter = new Linter();
const counts = new Map();
let files = 0;
let unparsable = 0;
const started = performance.now();
for (const spec of getPackages()) {
  const folder = await fetchPackage(spec, values.cache);
  for (const file of listSources(folder, MAX_BYTES).filter(isWanted)) {
    const filename = getParsedName(file);
    files += 1;
    for (const message of linter.verify(readFileSync(file, 'utf8'), config, { filename: relative(folder, filename) })) {
      if (message.ruleId === null) {
        if (!message.fatal) continue;
        unparsable += 1;
        continue;
      }
      counts.set(message.ruleId, (counts.get(message.ruleId) ?? 0) + 1);
      console.log(
        `${relative(values.cache, file)}:${message.line}:${message.column} ${message.ruleId} ${message.message}`,
      );
    }
  }
}
for (const [rule, count] of [...counts].sort()) console.log(`${rule}: ${count}`);
console.log(`${files} files (${unparsable} unparsable) in ${Math.round((performance.now() - started) / 1000)} s`);
