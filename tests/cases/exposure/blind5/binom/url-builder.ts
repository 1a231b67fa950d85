type Query = Record<string, string | number | undefined>;

export class BinomUrl {
  private readonly query = new Map<string, string>();

  constructor(private readonly base: string, private readonly resource: string) {}

  with(query: Query): this {
    for (const [name, value] of Object.entries(query)) if (value !== undefined) this.query.set(name, String(value));
    return this;
  }

  toString(): string {
    return `${this.base}/public/api/v1/${this.resource}?${[...this.query].map(([k, v]) => `${k}=${v}`).join('&')}`;
  }
}

export const campaigns = (base: string) => fetch(String(new BinomUrl(base, 'campaign/list/filtered').with({ limit: 10, offset: 0 })));

export const csv = (base: string, binomApiKey: string) => {
  const link = `${base}/public/api/v1/csv/campaign`;
  return link + '?' + Object.entries({ format: 'csv', api_key: binomApiKey }).map(([k, v]) => `${k}=${encodeURIComponent(v)}`).join('&'); // $ no-key-in-url
};
