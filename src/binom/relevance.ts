/**
 * The prefilter: can any rule of a topic possibly report on this text? SOUND: a text that is rejected here yields no report.
 * One case-insensitive pattern per question over the raw text, shared by all rules of a file (the last answers are remembered).
 *
 * It looks through escapes (`\x62inom`, `\u0062inom`), split strings (`"bin" + "om"`), base64 and percent-encoding. It cannot see a file
 * whose only trace is a v1 key in pieces of fewer than 12 hex digits each, a base64 key in pieces, or names that are put together of
 * pieces that show neither `bi`, `om` nor an escape. Such a file has to name Binom, a tracker or a request somewhere to be read.
 */
import { mayHoldEncodedKey } from './keys.ts';
import type { BinomSettings } from './settings.ts';

export type Topic = 'key' | 'tls' | 'tls-weak' | 'cleartext' | 'allowlist' | 'request' | 'personal-data';

/** ASCII letters, digits or signs written as escapes, and strings made of character codes: anything can be in them. */
const DISGUISED =
  /\\x[2-7][0-9a-f]|\\u00[2-7][0-9a-f]|\\u\{0*[2-7][0-9a-f]\}|\\[0-3]?[0-7]{2}[\\0-7]|fromCharCode|fromCodePoint|charCodeAt|TextDecoder|&#x?[0-9a-f]{2,3};/i;
/** Binom, its key words, its request shapes; pieces of the name at the edge of a string; long hex runs. */
const BINOM =
  /binom|(?<![a-z])b(?:i(?:no?)?)?["'`]\s*[+,)\]}]|["'`](?:inom|nom|om)(?![a-z])|tracker|upd_?key|update_?key|arm\.php|\.php\?|[?&]page=|["'`]page["'`]|\bpage\s*:|lp_type|api\/v1|public\/api|identity\/api_key|@get|[0-9a-f]{12}|["'`]api["'`]/i;
const HEADER = /api-key/i;
const ANY_CREDENTIAL =
  /pass|pwd|secret|token|key|\benv\b|cred|auth|jwt|sign|hmac|cipher|crypt|cookie|session|connect|database|dsn|mongo|postgres|redis|mysql|amqp|bearer|basic|otp|seed|:\/\/[^\s/]*@|[0-9a-f]{12}/i;
const TLS =
  /authorized|rejectun|ssl|tls|cert|insecure|trust|secure|identity|verif|ignorehttps|validate|sslaccept|curl|wget|invalidhost|invalidcert|\+ssc:|-k\b/i;
const TLS_WEAK =
  /tls|ssl|cipher|rc4|3des|des-|md5|secop|minversion|maxversion|protocol|ecdh|sigalg|seclevel|securitypolicy/i;
const CLEARTEXT =
  /http(?!s)|["'`]ht?t?["'`]|["'`]t?t?p:?\/?\/?|ws:|["'`]ws["'`]|ftp|telnet|mqtt|amqp|redis|smtp|ldap|grpc|insecure|protocol|secure|:\/\/|["'`]\/\//i;
const ALLOWLIST =
  /allow|white|permit|trust|forward|proxy|cidr|firewall|ingress|acl|range|real-?ip|client-?ip|0\.0\.0\.0|::\/0|subnet|safe-?list|ip_?addr|\bips?\b|[a-z]ips?\b/i;
/** What an allow-list can be open by: a prefix, everybody's address, a star or `any`, an address that a request claims itself. */
const OPENING =
  /\/\d|0\.0\.0\.0|::|["'`,;]\s*(?:\*(?:\.\*){0,3}|any|all)\s*["'`,;]|forwarded|real-?ip|client-?ip|originating|trust.?proxy|\.proxy\s*=/i;

/** Answers for the text asked last, by topic: the rules of a file ask one after another. Same input, same answer: no state that shows. */
let last: { text: string; settings: BinomSettings; answers: Map<Topic, boolean> } | undefined;

/** Can a rule of the topic report on the text, under these settings? `false` is certain, `true` is not. */
export function isRelevant(text: string, topic: Topic, settings: BinomSettings): boolean {
  if (last?.text !== text || last.settings !== settings) last = { text, settings, answers: new Map() };
  const { answers } = last;
  const known = answers.get(topic);
  if (known !== undefined) return known;
  const answer = judge(text, topic, settings);
  answers.set(topic, answer);
  return answer;
}

function judge(text: string, topic: Topic, settings: BinomSettings): boolean {
  switch (topic) {
    case 'tls':
      return TLS.test(text) || DISGUISED.test(text);
    case 'tls-weak':
      return TLS_WEAK.test(text) || DISGUISED.test(text);
    case 'allowlist':
      return (ALLOWLIST.test(text) && OPENING.test(text)) || DISGUISED.test(text);
    case 'cleartext':
      return (
        (CLEARTEXT.test(text) && (settings.credentials === 'any' || concernsKey(text, settings))) ||
        DISGUISED.test(text)
      );
    case 'key':
      return concernsKey(text, settings);
    case 'request':
    case 'personal-data':
      return concernsBinom(text, settings);
  }
}

function concernsKey(text: string, settings: BinomSettings): boolean {
  // Under "any", a bare URL in a request can be cleartext and any header can hold a credential.
  if (settings.credentials === 'any' && (ANY_CREDENTIAL.test(text) || /:\/\//.test(text))) return true;
  return concernsBinom(text, settings);
}

function concernsBinom(text: string, settings: BinomSettings): boolean {
  if (BINOM.test(text) || HEADER.test(text) || mayHoldEncodedKey(text) || DISGUISED.test(text)) return true;
  return concernsSettings(text, settings);
}

/** The user's own names, trackers and client packages widen what counts; a pattern is tried on the identifiers of the text. */
function concernsSettings(text: string, settings: BinomSettings): boolean {
  const lower = settings.trackers.length + settings.clients.length > 0 ? text.toLowerCase() : '';
  if (settings.trackers.some((host) => lower.includes(host))) return true;
  if (settings.clients.some((client) => hasClient(lower, client))) return true;
  return settings.names.some((name) => (typeof name === 'string' ? text.includes(name) : hasMatch(text, name)));
}

/** A client pattern is `module#path`: the module's last part stands in the import, or the first plain name of the path in the code. */
function hasClient(lower: string, client: string): boolean {
  const [module = '', path = ''] = client.includes('#') ? client.split('#') : ['', client];
  if (module !== '') return lower.includes((module.split('/').at(-1) ?? module).toLowerCase());
  return path.split(/[^\w$]+/).some((name) => name !== '' && lower.includes(name.toLowerCase()));
}

function hasMatch(text: string, pattern: RegExp): boolean {
  // Anchored patterns (`/^TRK_/`) mean a name, so names are what is tried; each distinct name once.
  const names = new Set(text.match(/[A-Za-z_$][\w$.-]*/g));
  for (const name of names) {
    if (pattern.test(name) || name.split('.').some((part) => pattern.test(part))) return true;
  }
  return false;
}
