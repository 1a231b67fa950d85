//@ {"settings":{"binom":{"credentials":"any"}}}
const { login, hash } = require('../auth');

describe('login', () => {
  it('accepts', async () => {
    expect(await login({ username: 'alice', password: 'password123' })).toBe(true);
    expect(await login({ username: 'alice', password: 'secret' })).toBe(true);
    expect(await login({ username: 'alice', password: 'wrong-password' })).toBe(false);
    process.env.JWT_SECRET = 'test-secret';
    expect(hash('s3cret')).toMatch(/^\$2b\$/);
  });
  it('redacts', () => {
    expect(redact({ token: 'abc', authorization: 'Bearer abc' })).toEqual({ token: '[REDACTED]', authorization: '[REDACTED]' });
  });
});
