import { BinomClient } from '@adops/binom';

const TRACKERS = {
  latam: { url: 'https://la.silverbirch.ads', api_key: 'ad27f301265d7a43a3ddcb29dadeea669939c28cbb3ecd3ce11ca4a47a4e88f7' }, // $ no-hardcoded-key
  europe: { url: 'https://eu.silverbirch.ads', api_key: process.env.BINOM_EU_KEY },
};

export const pick = (region: keyof typeof TRACKERS) => TRACKERS[region];
export const clients = Object.values(TRACKERS).map(({ url, api_key }) => new BinomClient(url, api_key ?? fail()));
function fail(): never {
  throw new Error('a key is missing');
}
