abstract class TrackerBase {
  protected abstract readonly apiKey: string;
  protected constructor(protected readonly url: string) {}

  protected async call(path: string) {
    const res = await fetch(`${this.url}/public/api/v1/${path}`, { headers: { 'api-key': this.apiKey } });
    return res.json();
  }
}

export class BinomMain extends TrackerBase {
  protected readonly apiKey = 'c3fc1626e53a13043b026c48bbf33feff9243a8f506b40928b5b7a767c76fb00'; // $ no-hardcoded-key
  constructor() {
    super('https://a.ironwood-tds.com');
  }
  campaigns = () => this.call('campaign/list/filtered');
}

export class BinomSpare extends TrackerBase {
  protected readonly apiKey: string;
  constructor() {
    super('https://b.ironwood-tds.com');
    const key = process.env.BINOM_SPARE_API_KEY;
    if (!key) throw new Error('BINOM_SPARE_API_KEY is missing');
    this.apiKey = key;
  }
  offers = () => this.call('offer/list/filtered');
}

export class BinomLoose extends TrackerBase {
  protected readonly apiKey = process.env.BINOM_LOOSE_KEY!; // $ no-unchecked-env-key
  constructor() {
    super('https://c.ironwood-tds.com');
  }
}
