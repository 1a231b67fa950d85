/** The goal of a cleartext URL: does it leave the machine, and may it? */
import type { CallNode } from '../../analysis/ast.ts';
import type { Analysis } from '../../analysis/index.ts';
import { HOLE, isLoopbackHost, isNamespaceUrl } from '../../binom/requests.ts';
import {
  IDENTIFIER_PATH,
  isExampleHost,
  isLocalServiceHost,
  NEIGHBOUR_SCHEMES,
  readCleartextUrl,
} from '../../models/cleartext.ts';

export interface CleartextTarget {
  readonly scheme: string;
  /** Lower case, without user, port and path; `HOLE` for each part that is not known; empty when nothing follows the scheme. */
  readonly host: string;
  readonly path: string;
}

/** Reads `scheme://host/path` of a cleartext scheme; undefined for any other text. */
export function readTarget(text: string): CleartextTarget | undefined {
  const url = readCleartextUrl(text);
  if (!url) return undefined;
  const authority = /^[^/?#\s]*/.exec(url.rest)?.[0] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:[^:\]]*$/, '');
  return { scheme: url.scheme, host: host.toLowerCase(), path: url.rest.slice(authority.length) };
}

/**
 * True when nobody on a network reads what is sent there: loopback, the cloud's metadata service, an XML namespace, or a
 * host that the user allows.
 */
export function isHarmlessTarget(
  text: string,
  { scheme, host, path }: CleartextTarget,
  allowHosts: readonly string[],
): boolean {
  if (isLoopbackHost(host) || isLocalServiceHost(host) || isNamespaceUrl(text) || IDENTIFIER_PATH.test(path))
    return true;
  if (
    /^(?:your|my|the|some)[-_.]|^your[a-z]*$|^your(?:app|company|domain|host|name|server|site|tracker|website)[a-z]*\.|^<|^\{|^\[[a-z]|^\.{3}|^(?:host|hostname|domain|unix|n|x|a|foo|bar|base|dummy|placeholder|unknown)$/.test(
      host.replaceAll(HOLE, '') || HOLE,
    )
  )
    return true;
  // `http://localhost${path}`: the port or path of this machine.
  if (/^(?:localhost|127\.0\.0\.1)$/.test(host.replace(new RegExp(`${HOLE}$`), ''))) return true;
  // Reserved names that no resolver answers (RFC 6761).
  if (/\.(?:test|invalid)$/.test(host)) return true;
  if (NEIGHBOUR_SCHEMES.has(scheme) && !host.includes('.')) return true;
  return isAllowed(host, allowHosts);
}

/** `https.get('http://…')`: node's client for TLS throws at any other scheme before it connects. */
export function isRefusing(analysis: Analysis, call: CallNode): boolean {
  const names = analysis.denote(call.callee);
  return names.length > 0 && names.every((name) => /^https[#.]/.test(name));
}

/** A reserved host that is only named: bare it explains, `http://example.com`; where every address counts, with a path too. */
export function isExampleAddress({ host, path }: CleartextTarget, isWide: boolean): boolean {
  return isExampleHost(host) && (isWide || (host.split('.').length <= 2 && /^\/?$/.test(path)));
}

/** True for a host of the list: exact, or `*.suffix`. */
export function isAllowed(host: string, allowHosts: readonly string[]): boolean {
  return allowHosts.some((entry) => {
    const allowed = entry.toLowerCase().replace(/:\d+$/, '');
    return allowed.startsWith('*.') ? host.endsWith(allowed.slice(1)) : host === allowed;
  });
}

/** True for an address that says only `http://` and leaves the rest to what is appended. */
export function isSchemeOnly({ host, path }: CleartextTarget): boolean {
  return host === '' && path === '';
}
