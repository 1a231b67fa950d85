//@ {"settings":{"binom":{"credentials":"any"}}}
import { describe, expect, it } from 'vitest';
import nock from 'nock';
import { render } from '@testing-library/react';
import type { TlsOptions } from 'node:tls';

export const NAMESPACES = new Map([['dc', 'http://purl.org/dc/elements/1.1/'], ['og', 'http://ogp.me/ns#']]);
export const strict: TlsOptions = { rejectUnauthorized: true, minVersion: 'TLSv1.2' };
export const doctype = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">';
export const author = { name: 'Ann', url: 'http://ann.heronry.io' };
export const example = 'curl http://api.example.com/v1 -H "Authorization: Bearer $TOKEN"';

describe('client', () => {
  it('calls the api', async () => {
    nock('http://api.example.com').get('/x').reply(200, {});
    const res = await fetch('http://api.example.com/x');
    expect(res.status).toBe(200);
    expect(() => validate('http://shop.test')).toThrow(/http:\/\//);
  });
  it('renders', () => {
    expect(render('http://www.heronry.io').container.innerHTML).toContain('http://www.heronry.io');
  });
});

function validate(url: string): void {
  if (!url.startsWith('https://')) throw new Error(`http:// is refused: ${url}`);
}
