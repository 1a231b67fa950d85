import axios from 'axios';

const base = process.env.BINOM_URL;
if (!base || new URL(base).protocol !== 'https:') throw new Error('BINOM_URL must begin with https://');
const key = process.env.BINOM_API_KEY;
if (!key) throw new Error('BINOM_API_KEY is not set');
const client = axios.create({ baseURL: base, headers: { 'api-key': key } });

export const list = () => client.get('/public/api/v1/campaign/list/filtered');
export const news = () => axios.get('http://rss.meadow-news.com/feed.xml');
export const click = (id: string) => axios.get(`http://go.meadow-ads.com/click?cnv_id=${id}`);
export const example = 'curl http://trk.example.com/public/api/v1/info';
export const validate = (url: string) => (url.startsWith('http://') ? 'http:// is refused' : null);
export const stub = process.env.CI ? 'http://localhost:9999' : base;
export const origin = (req: { protocol: string; host: string }) => `${req.protocol}://${req.host}`;
export const links = { landing: 'http://lp.meadow-ads.com/a', docs: 'http://docs.binom.org' };
export const other = () => fetch('http://api.meadow-news.com/public/api/v1/articles');
