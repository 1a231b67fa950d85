/** Query flags of connection strings (`?sslmode=no-verify`, `;TrustServerCertificate=true`) that switch the check off. */
import { HOLE, isLoopbackHost } from '../../binom/requests.ts';
import { CONNECTION_FLAGS } from '../../models/tls-options.ts';

const BAD = new Map(CONNECTION_FLAGS.map(({ name, bad }) => [name, new Set(bad)]));
const URL_START = /^\s*(?:jdbc:)?[a-z][a-z\d+.-]*:\/\//i;
/** ADO.NET and ODBC: `Server=db;Database=x;TrustServerCertificate=true`. */
const KEY_VALUE_START = /^\s*(?:Server|Data Source|Driver|Host|Address|Initial Catalog|Database)\s*=/i;
/** libpq: `host=db dbname=x sslmode=disable`, alone or quoted in a command. */
const LIBPQ_START = /^\s*(?:host|hostaddr|dbname|user|port)=\S+\s+\w+=/;
const JSON_FLAG = /[?&]ssl=(?:\{|%7B)["']?(?:%22)?rejectUnauthorized["']?(?:%22)?(?::|%3A)false/i;

const URL_FLAG = /[?&;]([\w-]+)=([\w-]+)/g;
const LIBPQ_FLAG = /(?:^|\s)(\w+)=([\w-]+)/g;
const KEY_VALUE_FLAG = /(?:^|;)\s*(\w[\w ]*)=\s*([\w-]+)/g;

/**
 * The flag of a connection string that switches the check, or TLS itself, off, as written; undefined when there is none.
 * @param text the whole string, unknown parts as `HOLE`; a piece that starts with `?` or `&` counts too
 */
export function getInsecureFlag(text: string): string | undefined {
  // Neo4j's scheme for a self-signed certificate, which is taken from anybody.
  const selfSigned = /^\s*((?:neo4j|bolt)\+ssc):/i.exec(text)?.[1];
  if (selfSigned !== undefined) return selfSigned;
  const isUrl = URL_START.test(text) || text.startsWith(HOLE) || /^[?&][\w-]+=/.test(text);
  const isLibpq = LIBPQ_START.test(text);
  if (!isUrl && !isLibpq && !KEY_VALUE_START.test(text)) return undefined;
  const json = isUrl ? JSON_FLAG.exec(text) : null;
  if (json) return 'ssl.rejectUnauthorized=false';
  for (const match of text.matchAll(isUrl ? URL_FLAG : isLibpq ? LIBPQ_FLAG : KEY_VALUE_FLAG)) {
    const [, name = '', value = ''] = match;
    const isBad = BAD.get(name.toLowerCase().replaceAll(' ', ''))?.has(value.toLowerCase()) ?? false;
    if (isBad && !(/^disabled?$/i.test(value) && isLocal(text))) return `${name.trimEnd()}=${value}`;
  }
  return undefined;
}

/** A database on this machine needs no TLS. */
function isLocal(text: string): boolean {
  const host = /(?::\/\/(?:[^/?#@]*@)?|(?:^|\s)host(?:addr)?=)([^/?#:\s]+|\[[^\]]*\])/.exec(text)?.[1];
  return host !== undefined && isLoopbackHost(host);
}
