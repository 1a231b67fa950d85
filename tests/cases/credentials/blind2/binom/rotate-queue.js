const { Queue } = require('bullmq');
const keys = require('./binom-keys');
const store = require('./secret-store');

const revocations = new Queue('binom-key-revocations');
const HOUR = 60 * 60 * 1000;

class BinomKeyRotator {
  async rotate(account) {
    const previous = await store.current(account);
    const next = await keys.issue(account);
    await keys.verify(next);
    await store.put(account, next);
    await revocations.add('revoke', { id: previous.id }, { delay: 30 * HOUR });
  }

  async rotateHastily(account) {
    const previous = await store.current(account);
    const next = await keys.issue(account);
    await keys.verify(next);
    await store.put(account, next);
    setTimeout(() => keys.revoke(previous.id), 10 * 60 * 1000); // $ require-safe-key-rotation
  }

  async rotateBackwards(account) {
    const previous = await store.current(account);
    const next = await keys.issue(account);
    await keys.verify(next);
    await keys.revoke(previous.id); // $ require-safe-key-rotation
    await store.put(account, next);
  }

  async discard(account) {
    const next = await keys.issue(account);
    try {
      await keys.verify(next);
    } catch (error) {
      await keys.revoke(next.id);
      throw error;
    }
    await store.put(account, next);
  }
}

module.exports = { BinomKeyRotator };
