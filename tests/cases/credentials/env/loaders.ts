import 'dotenv/config';
import { z } from 'zod';
import * as v from 'valibot';
import { cleanEnv, str } from 'envalid';
import { parseEnv } from 'znv';
import { createEnv } from '@t3-oss/env-core';
import envVar from 'env-var';
import convict from 'convict';
import config from 'config';
import { ConfigService } from '@nestjs/config';
import { BINOM_API_KEY as svelteKey } from '$env/static/private';
import { env as workerEnv } from 'cloudflare:workers';
import { BinomClient } from '@adops/binom';

const url = 'https://bn.tidewater-media.com';

const schema = z.object({ BINOM_API_KEY: z.string().min(39) });
export const zod = () => new BinomClient(url, schema.parse(process.env).BINOM_API_KEY);

const parsed = z.object({ BINOM_API_KEY: z.string().min(39) }).parse(process.env);
export const zodConst = () => new BinomClient(url, parsed.BINOM_API_KEY);

const valid = v.parse(v.object({ BINOM_API_KEY: v.string() }), process.env);
export const valibot = () => new BinomClient(url, valid.BINOM_API_KEY);

const env = cleanEnv(process.env, { BINOM_API_KEY: str() });
export const envalid = () => new BinomClient(url, env.BINOM_API_KEY);

const { BINOM_API_KEY } = parseEnv(process.env, { BINOM_API_KEY: z.string() });
export const znv = () => new BinomClient(url, BINOM_API_KEY);

const t3 = createEnv({ server: { BINOM_API_KEY: z.string() }, runtimeEnv: process.env });
export const t3env = () => new BinomClient(url, t3.BINOM_API_KEY);

export const envvar = () => new BinomClient(url, envVar.get('BINOM_API_KEY').required().asString());

const conf = convict({ binom: { apiKey: { env: 'BINOM_API_KEY', default: null, format: String, sensitive: true } } });
export const convicted = () => new BinomClient(url, conf.get('binom.apiKey'));

export const nodeConfig = () => new BinomClient(url, config.get<string>('binom.apiKey'));

export class Nest {
  constructor(private readonly config: ConfigService) {}
  client() {
    return new BinomClient(url, this.config.getOrThrow<string>('BINOM_API_KEY'));
  }
}

export const svelte = () => new BinomClient(url, svelteKey);

export const worker = {
  async fetch(_request: Request, bindings: { BINOM_API_KEY: string }) {
    return Response.json(await new BinomClient(url, bindings.BINOM_API_KEY).campaigns());
  },
};
export const workers = () => new BinomClient(url, (workerEnv as { BINOM_API_KEY: string }).BINOM_API_KEY);
