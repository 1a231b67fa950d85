const host = 'binom.leadbay.io';
const protocol = 'http'; // $ no-cleartext-transport
export const report = (key: string) =>
  fetch(`${protocol}://${host}/public/api/v1/report/campaign?datePreset=today`, { headers: { 'api-key': key } });
