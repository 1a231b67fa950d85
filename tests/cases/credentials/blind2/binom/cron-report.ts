import cron from 'node-cron';

class BinomReporter {
  readonly #apiKey = process.env.BINOM_API_KEY as string; // $ no-unchecked-env-key
  static readonly header = 'api-key';
  static #shared = '09aecac22ae386fb856967b282e2a7c91a5a97a327707c2822009bff43a25544'; // $ no-hardcoded-key

  constructor(private readonly base = 'https://tds.plumtree.io') {}

  async *pages(preset: string) {
    for (let page = 1; page < 10; page++) {
      const res = await fetch(`${this.base}/public/api/v1/report/campaign?datePreset=${preset}&page=${page}`, {
        headers: { [BinomReporter.header]: this.#apiKey },
      });
      if (!res.ok) return;
      yield await res.json();
    }
  }

  static groups() {
    return fetch('https://tds.plumtree.io/public/api/v1/groups', { headers: { 'Api-Key': BinomReporter.#shared } });
  }

  async users() {
    const [res] = await Promise.all([fetch(`${this.base}/public/api/v1/users`)]); // $ require-env-key
    return res.json();
  }
}

const reporter = new BinomReporter();
cron.schedule('15 3 * * *', async () => {
  for await (const page of reporter.pages('yesterday')) console.log(page.length, 'rows');
});
