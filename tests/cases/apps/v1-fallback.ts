export const tracker = {
  url: process.env.BINOM_URL || 'https://trk.oaklead.pro',
  apiKey: process.env.BINOM_API_KEY || '12000001c4e1a97b30d85f62be417a09d3f8c56e', // $ no-hardcoded-key
};
