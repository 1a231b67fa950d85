/** Every row of the HTTP clients: a call of what it denotes is a request, and a key in its URL is found. */
import { describe, expect, it } from 'vitest';
import { HTTP_CLIENT_ROWS } from '../../src/models/http-clients.ts';
import { writeProgram } from '../rules/exposure/rows.ts';
import { ask } from './helpers.ts';

const URL = '`https://t.io/adm.php?page=Campaigns&date=1&api_key=${binomApiKey}`';

describe('each HTTP client', () => {
  it.each(HTTP_CLIENT_ROWS.map((row) => [row.callee.slice(0, 100), row] as const))('%s', (_, row) => {
    const before = Array.from({ length: row.url }, () => "'GET'");
    const { code, lines } = writeProgram(row.callee, (callee) => `${callee}(${[...before, URL].join(', ')});`);
    const { analysis } = ask(code);
    const found = analysis
      .requests()
      .filter(({ isBinom, keys }) => isBinom && keys.some(({ name }) => name === 'api_key'));
    expect(new Set(found.map(({ node }) => node.loc.start.line))).toEqual(new Set(lines));
  });
});
