import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { BinomClient } from '@adops/binom';

export const cacheKey = 'ffb5aa24493b00646bf35d11526e37d0b5219f0bcda82e0cecabeb6396562bc8';
export const idempotencyKey = '09a2aa7ae5d9d4b29dc0288872113cb1685fed30fd633f2f8e1c87a74d3b496e';
export const buildId = '7f3a6371fadf7665263d5308a92ec877e0731a89a4969ec2d35771a368cee677';
export const wallet = '0x2108afbd7d16c325c4d4aa0e550d54fecea06c9ca985bc225e8dd996a5e8a007';
export const lock = { binom: { integrity: 'sha256-4ff7adc4d5eeecbfbcb8df7067f0dc75b2312c3772c2f9cf9d154c0f8e26668c', resolved: 'https://registry.example.com/binom.tgz' } };
export const campaign = { id: 12, key: 'a8f3kd92mdk3l1x0zq7w', url: 'https://go.example.com/click?key=a8f3kd92mdk3l1x0zq7w' };
export const stripe = { apiKey: '9557dfbc9810c200ae566ab6aee2332f86bc0d1885fb82d5fe77c0219dfe5a09', token: '7c6b61b5310d6d5079ace562222a9f29222c79c721a91f62d291d1a7717bab74' };
export const telegram = { token: '512345678:AAF2kd92mdk3l1x0zq7wQ9xZ1cV7bNm5Kp8' };
export const brevo = (to: string) =>
  fetch('https://api.brevo.com/v3/smtp/email', { method: 'POST', headers: { 'api-key': '73ebc0674a403d69295f0e80af9a6813716df142f1070bb7d31a736a02d5e57e' }, body: JSON.stringify({ to }) });
export const signature = { 'x-signature': '05563ca80385fd629558ca8c0c374fb4842afd0f7de1892da7c1b9213dfc8113', 'x-request-id': '3f2504e0-4f89-41d3-9a0c-0305e82c3301' };
export const binomKeyDigest = '3bee8f666b8c1060a38ccb164d04d568610db77ef02adb14f86e3b8fb15b5d33';
export const binomApiKeyHash = createHash('sha256').update('x').digest('hex');
export const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

it('hashes', () => {
  expect(createHash('sha256').update('binom').digest('hex')).toBe('fe0d404f0da7b0fe591ffade062513804848068234304e1b9c8e1ae86e9ea02d');
  expect(new BinomClient('https://tracker.example.com', 'f'.repeat(64)).key).toHaveLength(64);
  expect(() => new BinomClient('https://tracker.example.com', 'not-a-key')).toThrow();
});

export const errors = { apiKey: 'api_key_invalid', token: 'token-expired', binomApiKey: 'BINOM_KEY_MISSING' };
export const i18n = { binomApiKey: { label: 'Binom-Schlüssel', hint: '39 bis 43 oder 64 Zeichen' } };
export const query = '#binom-api-key, [name="binomApiKey"]';
export const docs = 'https://docs.example.com/binom#api-key';
export const curl = "curl -H 'api-key: $BINOM_API_KEY' https://tracker.example.com/public/api/v1/groups";
export const dotenv = 'BINOM_API_KEY=\nBINOM_URL=https://tracker.example.com\n';
export const regex = /^[1-9][0-9]{0,4}000001[0-9a-f]{32}$/u;
export const pattern = '^[0-9a-f]{64}$';
export const number = 10000010000000000000000000000000000000;
