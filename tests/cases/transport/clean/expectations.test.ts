import { describe, expect, it, vi } from 'vitest';
import assert from 'node:assert';
import { makeAgent } from '../src/agent';

describe('an agent with rejectUnauthorized: false', () => {
  it('is refused: NODE_TLS_REJECT_UNAUTHORIZED=0 node app.js', () => {
    expect(makeAgent().options).not.toMatchObject({ rejectUnauthorized: false });
    expect(makeAgent().options).not.toEqual({ rejectUnauthorized: false, keepAlive: true });
    expect(() => makeAgent()).toThrow('curl -k https://example.com');
    assert.notDeepEqual(makeAgent().options, { rejectUnauthorized: false });
    assert.notDeepStrictEqual(makeAgent().options, { rejectUnauthorized: false });
    expect(vi.fn()).not.toHaveBeenCalledWith({ rejectUnauthorized: false });
    expect(makeAgent().options).toHaveProperty('rejectUnauthorized', true);
    expect(makeAgent().options).not.toHaveProperty('rejectUnauthorized', false);
  });
});
