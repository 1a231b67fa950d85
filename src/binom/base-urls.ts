/** Base URLs by their use: `$TRACKER` of `$TRACKER/public/api/v1/campaign`, `baseUrl` of a client whose paths are Binom's. */

export interface RequestBases {
  /** Names that a Binom path is joined to, in lower case. */
  names: ReadonlySet<string>;
  /** Some path stands alone, as an annotation or a client's method has it: its base is the client's. */
  hasRelative: boolean;
}

const PATH =
  /\/?public\/api\/v1(?:\/(?:report|stats|clicklog|info|campaign|traffic_source|affiliate_network|landing|offer|rotation|identity|user|conversion|click)s?\b|\/?["'`])|\/arm\.php\b|\/?[\w-]{1,40}\.php\?page=(?:Campaigns|Stats|Conversions|Traffic_Sources)\b/g;
/** `${name}`, `{{name}}`, `$name`, `name + "`, `name . '`, `name.appendingPathComponent("` before a path. */
const JOINED =
  /([A-Za-z_][\w$.-]{0,60}?)(?:\s?[}\])]{1,3}|["'`]\)?)?(?:\s{0,3}(?:\+|\.\.?|<>|,)\s{0,3}["'`]|\.\w{2,40}\(\s?["'`])?$/;
const BASE_NAME = /^(?:[a-z]{1,20}[._-]?)?base_?ur[il]$|^(?:base|host|server)$/i;
const MAX_PATHS = 200;

/** What the paths of Binom's requests in the text are joined to. */
export function getRequestBases(text: string): RequestBases {
  const names = new Set<string>();
  let hasRelative = false;
  let paths = 0;
  for (const path of text.matchAll(PATH)) {
    paths += 1;
    if (paths > MAX_PATHS) break;
    const before = text.slice(Math.max(0, path.index - 120), path.index);
    if (/["'`](?:[#$]?\{\{?[\w.]{1,40}\}?\})?$/.test(before)) hasRelative = true;
    const name = JOINED.exec(before.slice(before.lastIndexOf('\n') + 1))?.[1];
    if (name !== undefined) names.add(name.toLowerCase());
  }
  return { names, hasRelative };
}

/** Is the address that is bound to one of these names the base of Binom requests? For texts about Binom. */
export function isBaseOfRequests(bases: RequestBases, names: readonly string[]): boolean {
  return names.some(
    (name) => name.length > 1 && (bases.names.has(name.toLowerCase()) || (bases.hasRelative && BASE_NAME.test(name))),
  );
}
