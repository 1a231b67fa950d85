/** Which names mean click data that identifies a person. */
import { splitWords } from '../binom/words.ts';

/** Last words of such names: Binom's click log has address, user agent and click id; landing pages add what visitors type in. */
const PERSONAL =
  `ip|ips|ip address|ip addresses|ip addr|remote address|remote addr|client address|user agent|useragent|ua|email|emails|e mail|email address|phone|phone
  number|msisdn|first name|last name|full name|surname|birthday|date of birth|postal address|clickid|click id|clickids|click ids|uclick|device id|idfa|gaid|idfv|imei|
  fingerprint id|visitor id|x forwarded for|x real ip|cf connecting ip`
    .split('|')
    .map((words) => words.trim().split(/\s+/));

/** Words before them that make a name mean a machine of ours, a setting, or something already made harmless. */
const HARMLESS: ReadonlySet<string> = new Set(
  `allowed allow allowlist white whitelist blocked server own local listen bind admin support proxy egress exit hashed masked redacted anonymized anonymised
  pseudonymized truncated short is has should can no num count max min api host sender noreply contact owner our my dns gateway backend outgoing static vpn
  tracker interface default test example bot`.split(/\s+/),
);

const SHORT_NAME = /(?<![A-Za-z])(?:ips?|IPs?|ua|UA)(?![a-z])|[a-z](?:Ips?|IPs?|Ua|UA)(?![a-z])/;
const LONG_NAME =
  /addr|user.?agent|mail|phone|msisdn|(?:first|last|full|sur).?name|birth|click.?id|uclick|device.?id|idfa|gaid|idfv|imei|fingerprint|visitor|forwarded|connecting/i;

/** Can a text hold such a name at all? Asked first, since tracing what logs write is the dearest question of all. */
export function mayNamePersonalData(text: string): boolean {
  return LONG_NAME.test(text) || SHORT_NAME.test(text);
}

/** Does a variable or property of this name hold data of a person? */
export function isPersonalName(name: string): boolean {
  const words = splitWords(name);
  return isPersonal(words) && !words.some((word) => HARMLESS.has(word));
}

/** Does a name mean such data of a machine of ours, or made harmless: `serverIp`, `hashedEmail`? */
export function isHarmlessName(name: string): boolean {
  const words = splitWords(name);
  return isPersonal(words) && words.some((word) => HARMLESS.has(word));
}

function isPersonal(words: readonly string[]): boolean {
  return PERSONAL.some((wanted) => wanted.every((word, index) => words[words.length - wanted.length + index] === word));
}

/** Names of the guidelines' audit trail (endpoint and status): beside them, the address is that of the own application. */
export const AUDIT_ENDPOINT = /^(?:endpoint|path|url|resource|route|uri|method)$/i;
