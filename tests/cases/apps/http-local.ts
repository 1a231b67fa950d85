const base = process.env.NODE_ENV === 'test' ? 'http://localhost:8080' : 'https://binom.leadbay.io';
export const report = (key: string) => fetch(`${base}/public/api/v1/report/campaign`, { headers: { 'api-key': key } });
