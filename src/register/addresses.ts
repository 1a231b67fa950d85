/** Prefixes shorter than these let whole continents in (see the rule no-open-ip-allowlist). */
const MIN_PREFIX = { 4: 8, 6: 16 } as const;

/**
 * Why an entry of `addresses` cannot stay, as the end of a sentence that starts with its place, or undefined when it can.
 * Accepts IPv4 and IPv6 addresses, alone or with a prefix length.
 */
export function getAddressProblem(entry: string): string | undefined {
  if (entry === '*') return 'lets every address in: name the addresses that use the key';
  const [address = '', prefix, rest] = entry.split('/');
  // A zone (`%eth0`) is of one machine only.
  const version = address.includes('%') ? 0 : process.getBuiltinModule('node:net').isIP(address);
  if (version !== 4 && version !== 6)
    return 'must be an IPv4 or IPv6 address or network, such as 203.0.113.7 or 203.0.113.80/29';
  const bits = version === 4 ? 32 : 128;
  if (rest !== undefined || (prefix !== undefined && !/^(0|[1-9]\d{0,2})$/.test(prefix)))
    return 'has no valid prefix length';
  const length = prefix === undefined ? bits : Number(prefix);
  if (length > bits) return `has a prefix longer than ${bits} bits`;
  if (length < MIN_PREFIX[version]) return `lets too many in: use a prefix of at least /${MIN_PREFIX[version]}`;
  if (prefix === undefined && /^[0.:]+$/.test(address))
    return 'is the unspecified address, which many firewalls read as "everyone"';
  return undefined;
}
