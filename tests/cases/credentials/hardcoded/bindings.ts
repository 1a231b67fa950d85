import { BinomClient } from './binom-client';

const BINOM_API_KEY = '76000001a7a6ae015a41b8d8f30829b92e32218f'; // $ no-hardcoded-key
let binomApiKey: string = "3bde244c95ffb3867de6c8d5f20f0d1b32eb708184e05add1a8e249ede7badc6"; // $ no-hardcoded-key
var binom_token = `e1f744fa0ac7971206ee3965d1e80ffb85dedd1d66779ce05fb9fb6b3eb6eefc`; // $ no-hardcoded-key
export const BINOM_KEY = '704d0b9218461720e393af6b091aea77ce0031c2b348f72de394ee7cab6b382c' as const; // $ no-hardcoded-key
export const settings = {
  url: 'https://trk.ledgerline.io',
  binom: { apiKey: '00dbf2990a892fa519d0ef0b4bca252f05a43af8013ef7e693e7b2e42ccbb2a9' }, // $ no-hardcoded-key
  'binom.api_key': '98e38b554823ecd45dce4ffacd27525785f8fbd17ab80d162d9bbd47aae4c537', // $ no-hardcoded-key
} satisfies Record<string, unknown>;

export const frozen = Object.freeze({ binomToken: '04a09fef7d385f685757375d202fe39e3d370f2fe8871f87a1229c947c5d1843' }); // $ no-hardcoded-key

enum Keys {
  BinomApiKey = 'd71d465ea32f31bd49e6c10da777c7bb74969ec0dcc7ec12190bd0788024292c', // $ no-hardcoded-key
  Header = 'api-key',
}

export class Tracker {
  static readonly BINOM_TOKEN = '5506b9b6ba29d19388846be5f9655ab8c1c1c75f536b0bd6423d8fbc0ae5db75'; // $ no-hardcoded-key
  private binomKey = '43c5d6a0cbc04e5921f84da53202dade02ef1e4fbc6cb18bf40480602f209a77'; // $ no-hardcoded-key
  #binomApiKey = '50000001dacf17a477a11d2ae81ba0bbe3409f69'; // $ no-hardcoded-key

  constructor(private readonly apiKey = '141974646d4a34198cce6ec5a1c0504f49dc7672d7e2e8c630cdb7a4891d077b') { // $ no-hardcoded-key
    this.binomKey = '9974501c209e170f64711bd5f05601f803b1a92117ea911fd9a5b33957220e0f'; // $ no-hardcoded-key
  }

  read(token: string = '10000001fb2629b8b2e80d5d0a398afe20b0e97b') { // $ no-hardcoded-key
    return [this.#binomApiKey, this.apiKey, token, Keys.BinomApiKey];
  }
}

export function open({ binomApiKey: key = 'abe66b1735f74eccf9f3057c47b745e31475ea7cf59a027491dbb968406291b9' } = {}) { // $ no-hardcoded-key
  return new BinomClient('https://trk.ledgerline.io', key);
}

binomApiKey = '8c9b62dbd1ac612dd7964eea94ab131b8e4a4e6460d1e0a3c10c1158f5b19136'; // $ no-hardcoded-key
settings['binomToken'] = 'becc97d96f31caf170c010f2317076a9e9e4c681a084c6fba422b6cf6515f70f'; // $ no-hardcoded-key
export const fromTernary = process.env.NODE_ENV === 'production' ? process.env.BINOM_API_KEY : '80000001ccbdc5bfe773726f75338edfc373e633'; // $ no-hardcoded-key
export { BINOM_API_KEY, binomApiKey, binom_token };
