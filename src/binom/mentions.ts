/** Does a text speak of Binom the tracker, or of something that is only called like it? */

const WEAK =
  /(?<![A-Za-z])binom(?![a-z0-9])|(?<=[a-z0-9_])Binom(?![a-z0-9])|(?<![A-Za-z])Binom(?![a-z0-9])|(?<![A-Za-z])BINOM(?![A-Za-z0-9])/;
const STRONG =
  /(?<![A-Za-z])binom[_.\-/ ]?(?:api|key|token|url|domain|base|tracker|client|service|config|panel|host|admin|password|org\b|run\b|sk_|router|secret)|(?<=[a-z0-9_])Binom(?:Api|API|Key|Token|Url|URL|Domain|Tracker|Client|Service|Config)|(?<![A-Za-z])BINOM_[A-Z]/i;
const STRONG_IN_STATISTICS =
  /(?<![A-Za-z])binom[_.\- ]?(?:api|token|domain|tracker|client|service|panel|org\b|run\b|sk_)|Binom(?:Api|API|Url|Tracker|Client)|BINOM_(?:API|URL|TOKEN|KEY)/;
const COLLISION =
  /binomial|binomo(?![a-z])|binomen|binome\b|bin[oô]me\b|\b[ndpqr]binom\b|scipy|jstat|\bbinom(?:test|\.test|\.(?:pmf|cdf|ppf|sf|isf|rvs|logpmf|interval))|\\binom|pw\.binom/i;
/** A coin; `binomToken` and `setBinomToken` are ours. */
const COIN = /\bBinomToken\b/;

/** Does the text name Binom the tracker, rather than binomials, Binomo or Kotlin's `pw.binom`? */
export function mentionsBinom(text: string): boolean {
  if (!/binom/i.test(text)) return false;
  if (!COLLISION.test(text) && !COIN.test(text)) return STRONG.test(text) || WEAK.test(text);
  return STRONG_IN_STATISTICS.test(text);
}
