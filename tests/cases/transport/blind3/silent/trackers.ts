const BINOM_URL = process.env.BINOM_URL;
if (!BINOM_URL?.startsWith('https://') && !BINOM_URL?.startsWith('http://localhost')) throw new Error('BINOM_URL must be https://, not http://');

export const base = BINOM_URL.replace(/^http:/, 'https:');
export const toSecure = (url: string) => (url.startsWith('http://') ? url.replace('http://', 'https://') : url);
export const clickUrl = (key: string) => `http://go.meadow-ads.com/click?key=${key}&t1=a`;
export const offers = { binom: 'https://trk.meadow-ads.com', wiki: 'http://wiki.meadow-news.com/binom' };
export const postback = 'http://go.meadow-ads.com/click?cnv_id={clickid}&payout={payout}';
export const mock = process.env.NODE_ENV === 'test' ? 'http://127.0.0.1:8081' : BINOM_URL;
export const hint = { placeholder: 'http://trk.example.com', label: 'Tracker (http:// is refused)' };
export const scheme = (secure: boolean) => (secure ? 'https' : 'http');
export const xml = '<binom xmlns="http://www.w3.org/1999/xhtml">';
