export class BinomClient {
  #apiKey: string;
  constructor(private readonly base: string, apiKey: string) {
    this.#apiKey = apiKey;
  }
  async get(path: string): Promise<unknown> {
    const response = await fetch(`${this.base}/public/api/v1/${path}`, { headers: { 'api-key': this.#apiKey } });
    if (!response.ok) throw new Error(`Binom ${path}: ${response.status} with key ${this.#apiKey}`); // $ no-key-logging
    return response.json();
  }
  toString() {
    return `BinomClient(${this.base})`;
  }
}
export const client = new BinomClient('https://binom.leadbay.io', '9f2c71d08ae45b3617c0fd92e83a6b54d1f7083c96be25a4407ed81b3c5a92f6'); // $ no-hardcoded-key
