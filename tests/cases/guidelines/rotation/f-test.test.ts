import { describe, expect, it, vi } from 'vitest';
import { rotateBinomKey } from './rotate';

const keys = { create: vi.fn(), test: vi.fn(), revoke: vi.fn() };

describe('rotateBinomKey', () => {
  it('creates, tests, stores and revokes in this order', async () => {
    keys.create.mockResolvedValue('new');
    keys.test.mockResolvedValue(true);
    await rotateBinomKey(keys);
    expect(keys.revoke).toHaveBeenCalledWith('old');
    expect(keys.create.mock.invocationCallOrder[0]).toBeLessThan(keys.revoke.mock.invocationCallOrder[0]);
  });
});
