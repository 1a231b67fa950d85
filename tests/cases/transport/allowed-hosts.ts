//@ {"options":{"no-cleartext-transport":{"allowHosts":["binom","10.0.0.5","*.internal"]}}}
export const BINOM_URL = 'http://binom:8080';
export const BINOM_API_URL = 'http://10.0.0.5/public/api/v1';
export const BINOM_BASE_URL = 'http://trk.internal';
export const BINOM_DOMAIN = 'http://trk.fieldstone-ads.com'; // $ no-cleartext-transport
export const BINOM_ENDPOINT = 'http://localhost.evil.fieldstone-ads.com'; // $ no-cleartext-transport
