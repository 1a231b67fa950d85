const key = process.env.BINOM_ADMIN_API_KEY; // $ no-privileged-key
if (!key) throw new Error('BINOM_ADMIN_API_KEY missing');
export const campaigns = () => fetch('https://binom.leadbay.io/public/api/v1/campaign/list', { headers: { 'api-key': key } });
