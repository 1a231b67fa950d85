//@ {"settings":{"binom":{"credentials":"any"}}}
import { expect, test, vi } from 'vitest';
import { redact, login, parseToken, validatePassword } from '../src';

test('redacts credentials', () => {
  expect(redact({ password: 'x', user: 'a' })).toEqual({ password: '***', user: 'a' });
  expect(redact('token=abc')).toBe('token=[REDACTED]');
  expect(redact({ apiKey: 'test-api-key' })).toEqual({ apiKey: '[REDACTED]' });
});

test.each([
  ['short', false],
  ['no-digits-here', false],
])('validatePassword(%s) is %s', (password, ok) => {
  expect(validatePassword(password)).toBe(ok);
});

test('login', async () => {
  vi.stubEnv('JWT_SECRET', 'test-secret');
  process.env.API_TOKEN = 'test';
  const { token } = await login({ username: 'test', password: 'test' });
  expect(token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  await expect(login({ username: 'test', password: 'wrong-password' })).rejects.toThrow('Invalid password');
});

test('parseToken', () => {
  expect(parseToken('Bearer abc')).toBe('abc');
  expect(() => parseToken('invalid-token')).toThrow();
  const mockToken = 'mock-token';
  const fakeSecret = 'fake-secret';
  expect(parseToken(`Bearer ${mockToken}`)).toBe(mockToken);
  expect(fakeSecret).toHaveLength(11);
});
