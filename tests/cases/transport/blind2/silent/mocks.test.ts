import { describe, expect, it, vi } from 'vitest';
import nock from 'nock';
import { createAgent } from '../src/agent.ts';
import { createClient } from '../src/client.ts';

describe('rejectUnauthorized: false is refused', () => {
  it("throws on minVersion: 'TLSv1'", () => {
    expect(() => createClient({ url: 'http://localhost:4010' })).not.toThrow();
    expect(createAgent().options).toMatchObject({ rejectUnauthorized: true });
    expect(createAgent().options).not.toEqual({ rejectUnauthorized: false });
    expect(createAgent().options.minVersion).not.toBe('TLSv1');
  });
  it('answers', async () => {
    nock('http://127.0.0.1:4010').get('/public/api/v1/info').reply(200, {});
    const warn = vi.spyOn(console, 'warn');
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '1');
    expect(warn).not.toHaveBeenCalledWith('NODE_TLS_REJECT_UNAUTHORIZED=0');
  });
});
