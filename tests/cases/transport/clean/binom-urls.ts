const apiKey = process.env.BINOM_API_KEY;
if (!apiKey) throw new Error('BINOM_API_KEY is not set');
const headers = { 'api-key': apiKey };

export const BINOM_URL = 'https://trk.fieldstone-ads.com';
export const BINOM_LOCAL_URL = 'http://localhost:8080';
export const BINOM_DEV_URL = 'http://127.0.0.1:8080/public/api/v1';
export const BINOM_V6_URL = 'http://[::1]:8080';
export const BINOM_TEST_URL = 'http://binom.localhost';

export const a = await fetch('http://127.0.0.2/public/api/v1/info', { headers });
export const b = await fetch(`http://localhost:${process.env.PORT}/public/api/v1/info`, { headers });
export const click = (id: string) => `http://go.fieldstone-ads.com/click?key=abcdefghij0123456789&clickid=${id}`;
export const postback = 'http://go.fieldstone-ads.com/click.php?cnv_id=1&payout=2';

export const namespace = 'http://www.w3.org/2000/svg';
export const svg = document.createElementNS('http://www.w3.org/2000/svg', 'path');
export const isPlain = BINOM_URL.startsWith('http://');
export const isHttp = (url: URL) => url.protocol === 'http:';
export const secure = BINOM_URL.replace('http://', 'https://').replace(/^http:/, 'https:');
if (BINOM_URL.indexOf('http://') === 0) throw new Error('http:// trackers are refused: http://trk.fieldstone-ads.com');
export const schema = { $schema: 'http://json-schema.org/draft-07/schema#', $id: 'http://fieldstone-ads.com/schema' };
export const example = 'for example http://binom.example.com';
export const docs = 'https://docs.binom.org';
