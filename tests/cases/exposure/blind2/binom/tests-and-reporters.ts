import { describe, expect, it, vi } from 'vitest';
import * as core from '@actions/core';
import { binomKey, fetchGroups } from '../src/binom';
import { redact } from '../src/redact';

describe('fetchGroups', () => {
  it('sends the key in the header', async () => {
    const spy = vi.spyOn(globalThis, 'fetch');
    await fetchGroups();
    expect(spy).toHaveBeenCalledWith(expect.any(String), expect.objectContaining({ headers: { 'api-key': binomKey } }));
  });

  it('never prints the key', () => {
    expect(redact(`key ${binomKey}`)).not.toContain(binomKey);
  });

  it('explains itself', () => {
    console.log(`running with ${binomKey}`); // $ no-key-logging
    expect(binomKey).toHaveLength(64);
  });
});

core.setSecret(binomKey);
core.info('the key is registered as a secret');

core.info(`key: ${binomKey}`); // $ no-key-logging

core.setFailed(`refused: ${binomKey}`); // $ no-key-logging

core.setOutput('tracker', 'https://s.redkite.media');

core.setOutput('binom_key', binomKey); // $ no-key-logging

core.notice(`key of ${binomKey.length} characters`);
