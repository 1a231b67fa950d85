export class Tracker {
  #apiKey = '';

  set apiKey(value: string) {
    if (value.length !== 64) throw new RangeError(`a Binom key has 64 characters, not ${value.length}`);
    this.#apiKey = value;
  }

  get apiKey(): string {
    return this.#apiKey;
  }

  get masked(): string {
    return this.#apiKey.replace(/.(?=.{4})/g, '*');
  }

  get curl(): string {
    return `curl -H 'api-key: ${this.#apiKey}' https://bn.oakhill.ads/public/api/v1/groups`;
  }
}

const tracker = new Tracker();
const { BINOM_API_KEY } = process.env;
if (!BINOM_API_KEY) throw new Error('BINOM_API_KEY is not set');
tracker.apiKey = BINOM_API_KEY;
console.log(tracker.masked);
console.log(tracker.curl); // $ no-key-logging
console.log(tracker.apiKey); // $ no-key-logging
console.log(tracker.apiKey.length);
