import type { Row } from './row.ts';

/** A value that comes from the environment, or a call that reads one variable of it. */
export interface EnvRow {
  /**
   * Denotation of the environment as an object (`as: 'object'`), or of a function that looks one variable up (`as: 'lookup'`),
   * or of a value that a loader has already checked (`as: 'checked'`).
   */
  readonly callee: string;
  readonly as: 'object' | 'lookup' | 'checked';
  /** Which argument names the variable (a lookup); default 0. */
  readonly nameArgument?: number;
  /** A lookup with a default in this argument yields a string even when the variable is missing. */
  readonly defaultArgument?: number;
  /** True when the lookup itself fails on a missing variable, or an option of its second argument that makes it do so. */
  readonly throws?: boolean | string;
}

/** Where the environment can be read raw: every property may be missing. */
const ENV_OBJECTS: readonly EnvRow[] = [
  { callee: '{process,globalThis.process,global.process,window.process}.env', as: 'object' },
  { callee: 'process#env', as: 'object' },
  { callee: 'import.meta.env', as: 'object' },
  { callee: '{Bun,globalThis.Bun,Deno}.env', as: 'object' },
  { callee: 'bun#env', as: 'object' },
  { callee: 'Deno.env.toObject()', as: 'object' },
  { callee: '__ENV', as: 'object' },
  { callee: 'std-env#env', as: 'object' },
  { callee: 'dotenv#{config,parse,configDotenv}()', as: 'object' },
  { callee: 'dotenv#{config,configDotenv}().parsed', as: 'object' },
  { callee: '@dotenvx/dotenvx#{config,parse}()', as: 'object' },
  { callee: '@dotenvx/dotenvx#config().parsed', as: 'object' },
  { callee: 'dotenv-expand#expand().parsed', as: 'object' },
  { callee: 'dotenv-flow#config().parsed', as: 'object' },
  { callee: 'vite#loadEnv()', as: 'object' },
  { callee: '@next/env#loadEnvConfig().combinedEnv', as: 'object' },
  { callee: '$env/dynamic/{private,public}#env', as: 'object' },
  { callee: 'cloudflare:workers#env', as: 'object' },
  { callee: '@sveltejs/kit#getRequestEvent().platform.env', as: 'object' },
  { callee: 'hono/adapter#env()', as: 'object' },
  { callee: 'util#parseEnv()', as: 'object' },
  { callee: 'useRuntimeConfig()', as: 'object' },
  { callee: 'nuxt/app#useRuntimeConfig()', as: 'object' },
];

/** Functions that look one variable up by its name. */
const ENV_LOOKUPS: readonly EnvRow[] = [
  { callee: 'Deno.env.get', as: 'lookup' },
  { callee: 'Cypress.env', as: 'lookup' },
  {
    callee: 'PropertiesService.{getScriptProperties,getUserProperties,getDocumentProperties}().getProperty',
    as: 'lookup',
  },
  { callee: '@actions/core#{getInput,getMultilineInput}', as: 'lookup', throws: 'required' },
  { callee: '@nestjs/config#ConfigService().get', as: 'lookup', defaultArgument: 1 },
  { callee: '@nestjs/config#ConfigService().getOrThrow', as: 'lookup', throws: true },
  { callee: 'config#get', as: 'lookup', throws: true },
  { callee: 'nconf#{get,env().get,argv().env().get}', as: 'lookup' },
  { callee: 'nconf#required', as: 'lookup', throws: true },
  { callee: 'env-var#get().required().{asString,asUrlString,asJson}', as: 'checked' },
  { callee: 'env-var#get().default().{asString,asUrlString,asJson}', as: 'checked' },
  { callee: 'env-var#get().{asString,asUrlString}', as: 'lookup' },
  { callee: 'getenv#', as: 'lookup', throws: true },
  { callee: 'getenv#string', as: 'lookup', throws: true },
  { callee: 'firebase-functions#config', as: 'lookup' },
  { callee: '@adonisjs/core/services/env#get', as: 'lookup', defaultArgument: 1 },
  { callee: '#start/env#get', as: 'checked' },
  { callee: 'meteor/meteor#Meteor.settings', as: 'object' },
];

/** Loaders that stop the program, or throw, when a variable is missing or empty: what they return is checked. */
const CHECKED_LOADERS: readonly EnvRow[] = [
  { callee: 'envalid#{cleanEnv,customCleanEnv}()', as: 'checked' },
  { callee: 'znv#parseEnv()', as: 'checked' },
  { callee: '@t3-oss/env-{core,nextjs,nuxt}#createEnv()', as: 'checked' },
  { callee: 'convict#().{get,getProperties}()', as: 'checked' },
  { callee: '@fastify/env#()', as: 'checked' },
  { callee: 'env-schema#()', as: 'checked' },
  { callee: 'env-schema#envSchema()', as: 'checked' },
  { callee: 'ts-dotenv#load()', as: 'checked' },
  { callee: 'zod-env#parse()', as: 'checked' },
  { callee: 'fastify#().{config,getEnvs()}', as: 'checked' },
  { callee: '$env/static/private#*', as: 'checked' },
  { callee: 'astro:env/server#*', as: 'checked' },
  { callee: 'astro:env/server#getSecret', as: 'lookup' },
  { callee: 'sst#{Resource.*.value,Config.*}', as: 'checked' },
  { callee: 'sst/node/config#Config.*', as: 'checked' },
  { callee: 'encore.dev/config#secret()()', as: 'checked' },
  { callee: '@pulumi/pulumi#Config().{require,requireSecret}()', as: 'checked' },
  { callee: 'firebase-functions/params#{defineSecret,defineString}().value()', as: 'checked' },
];

/** Every way in which a program reads its environment. */
export const ENV_ROWS: readonly EnvRow[] = [...ENV_OBJECTS, ...ENV_LOOKUPS, ...CHECKED_LOADERS];

/**
 * Parameter names and member paths that hold the environment though no import says so: a Worker's `env`, Hono's `c.env`, SvelteKit's
 * `event.platform.env`. They count only for names that are written in the style of an environment variable.
 */
export const ENV_PARAMETERS: readonly string[] = [
  'env',
  'c.env',
  'ctx.env',
  'context.env',
  'this.env',
  'event.platform.env',
  'platform.env',
  'context.cloudflare.env',
  'locals.runtime.env',
  'context.locals.runtime.env',
];

/** Functions of command lines that print a message and end the program. */
export const ENDING_ROWS: readonly Row[] = [
  { callee: 'commander#**{error,help}' },
  { callee: 'argparse#ArgumentParser().{error,exit}' },
  { callee: 'meow#().{showHelp,showVersion}' },
  { callee: '@oclif/core#{Errors.error,Errors.exit,Command().error,Command().exit}' },
];

/** Loaders that stop where a variable of the committed example file is missing; the modules that do so when imported. */
export const STOPPING_LOADERS: readonly Row[] = [{ callee: 'dotenv-safe#{config,load}' }];
export const STOPPING_IMPORTS: ReadonlySet<string> = new Set(['dotenv-safe/config']);

/** Methods of schemas and validators (zod, valibot, joi, yup, ajv wrappers...) that check an environment handed to them. */
export const CHECKING_METHODS: ReadonlySet<string> = new Set([
  'parse',
  'parseAsync',
  'safeParse',
  'validate',
  'validateSync',
  'validateAsync',
  'attempt',
  'assert',
  'cast',
  'create',
  'decode',
  'decodeSync',
  'decodeUnknownSync',
  'check',
  'cleanEnv',
  'parseEnv',
  'createEnv',
  'load',
]);
