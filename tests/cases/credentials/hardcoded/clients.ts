import { Binom, BinomClient, BinomAPIClient, createBinomService } from '@adops/binom';
import { Module } from '@nestjs/common';

export const a = new Binom('https://bn.halyard.agency', '6800000155dfa4ae922d61ebff92af137f8ccc8e'); // $ no-hardcoded-key
export const b = new BinomClient('https://bn.halyard.agency', '88c6b3c7e7a44c507b8eada36047ecf574dfccdb8203a5a70c79c67107eda38b', console); // $ no-hardcoded-key
export const c = new BinomAPIClient({ api_key: '31ee365341856a8920bc5f976ec77e8b6506769b6c4814aeac5061444c5e281e', baseURL: 'https://bn.halyard.agency' }); // $ no-hardcoded-key
export const d = createBinomService({ url: 'https://bn.halyard.agency', apiKey: `ee008d5426b8def5fcd0f27ace9e17ad1a5ca02c9d84dba87c3701e439b33a02` }); // $ no-hardcoded-key

const options = { url: 'https://bn.halyard.agency', token: '' };
options.token = 'bc3f6e61d389333cb3f25b22fae97cbc57d5d4fa5222add2674690ece14ce7d6'; // $ no-hardcoded-key
export const e = new BinomClient(options);

const KEYS = { eu: '0b536a957d6bd9801d00d7f9f28c7aa9e664d14c13a2da0dc785244dd71c7fad', us: 'a9429c1a88a0b588daebda2df532ee84deafde72acef256b39741f7ccb3ba071' }; // $ no-hardcoded-key
export const f = (region: 'eu' | 'us') => new BinomClient('https://bn.halyard.agency', KEYS[region]);

const list = ['1fbf3d15ab0e73ff143a14d286c692f9ec05a786d224b5140fb3cfae587088fe']; // $ no-hardcoded-key
export const g = new BinomClient('https://bn.halyard.agency', list[0]);

function secret() {
  return '4f99f7556dea8ddea04b8db37fba334704162dc42ee560f0745f3435d05925d1'; // $ no-hardcoded-key
}
export const h = new BinomClient('https://bn.halyard.agency', secret());

const connect = (url: string, key: string) => new BinomClient(url, key);
export const i = connect('https://bn.halyard.agency', 'ca3a2ae5dd3fa965b59440bd93be225cdd017c59a9426a692ef1d32cb07d6974'); // $ no-hardcoded-key

@Module({
  providers: [{ provide: 'BINOM_API_KEY', useValue: '4144579c1a9e938083a3d03bd5a908c7a1711250ec26c45aed96738793e2924f' }], // $ no-hardcoded-key
})
export class BinomModule {}

export function login(apiKey: string) {
  if (apiKey === '172dd44cc59edf29e7ac30c448ef317b0b3c927420040ca2caafdea90dbc8979') return 'owner'; // $ no-hardcoded-key
  switch (apiKey) {
    case '13000001e7b3d77ea0a6503abf00273fd6bda00f': // $ no-hardcoded-key
      return 'buyer';
    default:
      return undefined;
  }
}
