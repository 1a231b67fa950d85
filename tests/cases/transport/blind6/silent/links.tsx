import { Binom } from './binom';

export const CLICK = 'http://go.kestrel-ads.com/click?key=l3o1t6t8jxkcawo5gds8';
export const NAMES = { url: 'URL', docs: 'http://docs.binom.org/api', wiki: 'http://en.wikipedia.org/wiki/Ad_tracking' };

export function Links({ tracker }: { readonly tracker: string }) {
  const safe = tracker.replace(/^http:/, 'https:');
  const isPlain = /^http:\/\//.test(tracker) || new URL(tracker).protocol === 'http:';
  return (
    <nav xmlns="http://www.w3.org/1999/xhtml">
      <a href="http://www.kestrel-ads.com/">Home</a>
      <a href={safe}>{isPlain ? 'http:// was replaced' : 'ok'}</a>
      <Binom help="http://docs.binom.org" />
    </nav>
  );
}
