/** Names and calls of lists of client addresses that may pass, and which entries let everyone in. */

/** Words that say "may pass", and words that say "addresses": an allow-list's name has one of each, or a pair below. */
export const ALLOW_WORDS: ReadonlySet<string> = new Set([
  'allow',
  'allowed',
  'allowlist',
  'allowlisted',
  'whitelist',
  'whitelisted',
  'white',
  'permit',
  'permitted',
  'trusted',
  'authorized',
  'authorised',
  'safelist',
]);

export const ADDRESS_WORDS: ReadonlySet<string> = new Set([
  'ip',
  'ips',
  'ipv4',
  'ipv6',
  'cidr',
  'cidrs',
  'subnet',
  'subnets',
  'network',
  'net',
  'nets',
  'networks',
  'range',
  'ranges',
  'address',
  'addresses',
  'addr',
  'addrs',
  'prefix',
  'prefixes',
  'source',
  'sources',
]);

/** Names that people write as one word. */
export const JOINED_LIST_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['allowips', ['allow', 'ips']],
  ['allowedips', ['allowed', 'ips']],
  ['ipwhitelist', ['ip', 'whitelist']],
  ['ipallowlist', ['ip', 'allowlist']],
]);

/** Lists of these things are about something else, whatever their entries look like. */
export const OTHER_LIST_WORDS: ReadonlySet<string> = new Set([
  'origin',
  'origins',
  'cors',
  'header',
  'headers',
  'method',
  'methods',
  'domain',
  'domains',
  'email',
  'emails',
  'extension',
  'extensions',
  'mime',
  'file',
  'files',
  'path',
  'paths',
  'role',
  'roles',
  'scope',
  'scopes',
  'egress',
  'outbound',
  'tag',
  'tags',
  'attribute',
  'attributes',
  'param',
  'params',
  'key',
  'keys',
  'host',
  'hosts',
  'url',
  'urls',
  'user',
  'users',
]);

/** Words of lists that keep people out, or that hold bad examples to compare with. */
export const DENY_WORDS: ReadonlySet<string> = new Set([
  'deny',
  'denied',
  'denylist',
  'block',
  'blocked',
  'blocklist',
  'ban',
  'banned',
  'black',
  'blacklist',
  'blacklisted',
  'forbidden',
  'refuse',
  'refused',
  'reject',
  'rejected',
  'invalid',
  'bad',
  'open',
  'exclude',
  'excluded',
  'reserved',
  'bogon',
  'bogons',
  'example',
  'disallowed',
]);

/** Calls that ask whether an address is in a list; the argument with the list. */
export interface AddressCheckRow {
  readonly callee: string;
  readonly list: number;
  /** The library keeps listed addresses out unless its `mode` option is this. */
  readonly mode?: string;
}

export const ADDRESS_CHECKS: readonly AddressCheckRow[] = [
  { callee: 'ip-range-check#', list: 1 },
  { callee: 'range_check#inRange', list: 1 },
  { callee: 'cidr-tools#{contains,containsCidr,overlap}', list: 0 },
  { callee: 'ip-cidr#', list: 0 },
  { callee: 'ip#cidrSubnet', list: 0 },
  { callee: 'netmask#Netmask', list: 0 },
  { callee: 'is-in-subnet#isInSubnet', list: 1 },
  { callee: 'ip-matching#matches', list: 1 },
  { callee: 'ipaddr.js#subnetMatch', list: 1 },
  { callee: 'express-ipfilter#{IpFilter,}', list: 0, mode: 'allow' },
  { callee: 'cidr-matcher#', list: 0 },
];

/** Libraries that read a client's address from the headers that the client writes; what a message calls them. */
export const SPOOFABLE_READERS: readonly { readonly callee: string; readonly name: string }[] = [
  { callee: 'request-ip#getClientIp', name: 'request-ip' },
  { callee: '@supercharge/request-ip#getClientIp', name: 'request-ip' },
];

/** What hands the application the address that the request itself claims, so that anybody can claim a listed one. */
export const SPOOFABLE_HEADERS: ReadonlySet<string> = new Set([
  'x-forwarded-for',
  'x-real-ip',
  'x-client-ip',
  'true-client-ip',
  'forwarded',
  'x-originating-ip',
  'x-cluster-client-ip',
]);

/** The shortest prefix that is no open door: /8 of IPv4, /16 of IPv6 (see docs/rules/no-open-ip-allowlist.md). */
export const DEFAULT_MIN_PREFIX = { ipv4: 8, ipv6: 16 } as const;

export interface MinPrefix {
  readonly ipv4: number;
  readonly ipv6: number;
}

const IPV4 = /^(?:\d{1,3}\.){3}\d{1,3}$/;
const IPV6 = /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}$/i;

/**
 * True when one entry of an address list lets (nearly) everyone in: `*`, `0.0.0.0/0`, `::/0`, `0.0.0.0`, a prefix
 * that is shorter than the minimum, a mask of zero, or a range from the first to the last address.
 */
export function isOpenEntry(entry: string, min: MinPrefix = DEFAULT_MIN_PREFIX): boolean {
  const text = entry.trim();
  if (
    /^(?:\*|any|all|0\.0\.0\.0|::|\*\.\*\.\*\.\*|0\.0\.0\.0\s*-\s*255\.255\.255\.255|0\.0\.0\.0\/0\.0\.0\.0)$/i.test(
      text,
    )
  )
    return true;
  const [address = '', prefix] = text.split('/');
  if (prefix === undefined || !/^\d{1,3}$/.test(prefix)) return false;
  if (IPV4.test(address)) return Number(prefix) < min.ipv4;
  return IPV6.test(address) && Number(prefix) < min.ipv6;
}

/** True when a text is an address or a network, so that a list of such texts is a list of addresses. */
export function isAddressEntry(entry: string): boolean {
  const [address = ''] = entry.trim().split('/');
  return IPV4.test(address) || IPV6.test(address);
}
