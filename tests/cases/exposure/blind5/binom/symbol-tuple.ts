const KEY = Symbol('key');

type Tracker = { url: string; [KEY]: string };

export const trackers: Array<readonly [name: string, tracker: Tracker]> = [
  ['eu', { url: 'https://eu.binom.example.net', [KEY]: must('BINOM_EU_KEY') }],
  ['us', { url: 'https://us.binom.example.net', [KEY]: must('BINOM_US_KEY') }],
];

function must(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`set ${name}`);
  return value;
}

for (const [name, tracker] of trackers) {
  console.log(name, tracker.url);
  console.log(name, tracker[KEY]); // $ no-key-logging
}

export const urls = trackers.map(([, { url }]) => url);
console.log(urls);
