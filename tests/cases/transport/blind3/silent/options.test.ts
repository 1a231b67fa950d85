import assert from 'node:assert/strict';
import test from 'node:test';
import sinon from 'sinon';
import https from 'node:https';
import { agentFor, parseFlags } from '../src/agent.ts';

test('rejectUnauthorized is never false', () => {
  const spy = sinon.spy(https, 'Agent');
  agentFor('https://trk.meadow-ads.com');
  sinon.assert.neverCalledWith(spy, sinon.match({ rejectUnauthorized: false }));
  assert.notDeepEqual(agentFor('x').options, { rejectUnauthorized: false });
  assert.deepEqual(parseFlags(['--insecure']), { insecure: true, error: 'refused' });
  assert.throws(() => parseFlags(['--tls-min-v1.0']), /TLSv1/);
  assert.ok(!JSON.stringify(agentFor('x').options).includes('"rejectUnauthorized":false'));
  assert.equal(process.env.NODE_TLS_REJECT_UNAUTHORIZED, undefined);
});
