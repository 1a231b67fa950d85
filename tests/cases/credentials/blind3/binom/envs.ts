import * as v from 'valibot';
import Joi from 'joi';
import { Type } from '@sinclair/typebox';
import { bool, object, string } from 'yup';
import { BinomClient } from '@adops/binom';

const Schema = v.object({ BINOM_API_KEY: v.pipe(v.string(), v.minLength(39)), BINOM_URL: v.string() });
const parsed = v.parse(Schema, process.env);
export const one = new BinomClient(parsed.BINOM_URL, parsed.BINOM_API_KEY);

const joi = Joi.object({
  BINOM_API_KEY: Joi.string().required(),
  BINOM_TOKEN: Joi.string().default('a4c123b1612dd272d1371c17149d439536b3216fdaeeb975729fae923d5a4fd1'), // $ no-hardcoded-key
  BINOM_KEY: Joi.string().default('changeme'),
}).unknown();
const { error, value } = joi.validate(process.env);
if (error) throw error;
export const two = new BinomClient(value.BINOM_URL, value.BINOM_API_KEY);

export const BinomOptions = Type.Object({ binomApiKey: Type.String({ minLength: 39, default: '870000012aabfe228f219e9cb0eb53f16947ccf2' }) }); // $ no-hardcoded-key
export const yupEnv = object({ BINOM_API_KEY: string().required(), BINOM_DEBUG: bool() });

export function three() {
  const { BINOM_API_KEY = '' } = process.env;
  return new BinomClient('https://e.sumac-media.com', BINOM_API_KEY);
}

export function four() {
  const { BINOM_API_KEY: key = '' } = process.env;
  if (key === '') throw new Error('BINOM_API_KEY');
  return new BinomClient('https://e.sumac-media.com', key);
}

export const five = () => new BinomClient('https://e.sumac-media.com', <string>process.env.BINOM_API_KEY);
