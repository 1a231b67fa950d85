/** Recognises a Binom request by the shape of its URL, and says whether it writes. A host name proves nothing: trackers are self-hosted. */

/** Stands for an unknown part of a string: `${base}/public/api/v1/${x}` is `\uFFFC/public/api/v1/\uFFFC`. */
export const HOLE = '\uFFFC';

export type Generation = 'v1' | 'v1-arm' | 'v1-click' | 'v2' | 'v2-click' | 'router';

export interface UrlFacts {
  generation: Generation | undefined;
  /** v1: the page; arm: `entity@method`; v2: the path after `/public/api/v1/`, without query. */
  resource?: string;
  /** The shape alone is not enough: ask for a Binom header, name or companion parameter too. */
  needsContext: boolean;
  /** Known only where the URL says it (v1, where a GET can write). */
  write?: boolean;
}

const V1_PAGES = 'Campaigns|Stats|Conversions|Traffic_Sources|save_update_costs|save_settings';
/** Guessed page names, which need a companion parameter. */
const V1_GUESSED_PAGES = 'Offers|Landing_page|Trends|Clicklog|Users';
const V1_COMPANION =
  /[?&](?:camp_id|camps|group[12]|date_[se]|date|val_page|user_group|traffic_source|timezone|api_key)=/;
const V1_PAGE = new RegExp(`[?&]page=(${V1_PAGES}|${V1_GUESSED_PAGES})(?![A-Za-z_])`);
const V1_SURE = new RegExp(`^(?:${V1_PAGES})$`);
const RESOURCES = new Set(
  `affiliate_network binom campaign click clickbank clicklog clicks columns conversion conversions country csv currency custom_column date_preset
  default_column device domain domains geo group groups identity info isp landing landing_protect language license magic_checker migrator monitor
  note note_image offer offers report rotation rotation_custom_rules rotation_rules stats system tags timezone traffic_source
  traffic_source_templates trends user users`.split(/\s+/),
);
const V2_COMPANION =
  /[?&](?:ids(?:\[\]|%5B%5D)|groupings(?:\[\]|%5B%5D)|datePreset|sortColumn|nameFilter|trafficSourceIds(?:\[\]|%5B%5D))/i;
const V2_PATH = /\/public\/api\/v1(?:\/([^?#\s]*))?/;
/** The second piece of a URL whose base ends in `/public`. */
const V2_TAIL = /^\/?api\/v1\/([^?#\s]*)/;
const ARM = /\/arm\.php(?![A-Za-z])/;
const ARM_ACTION = /[?&]action=([a-z_]+)(?:@|%40)([a-z_]+)/i;
const INDEX_ACTION = /[?&]action=((?:landing|offer)_(get|getall|add|edit|delete|restore))(?![a-z])/;

/** What the shape of a URL says, by the shape only; `undefined` when it is not a Binom URL. Unknown parts are {@link HOLE}. */
export function getUrlFacts(shape: string): UrlFacts | undefined {
  if (shape.length > 8192) return undefined;
  return getRouterFacts(shape) ?? getArmFacts(shape) ?? getV2Facts(shape) ?? getV1Facts(shape) ?? getClickFacts(shape);
}

function getRouterFacts(shape: string): UrlFacts | undefined {
  return /^(?:https?:)?\/\/(?:[\w-]+\.)*binom\.run(?![\w.-])/i.test(shape)
    ? { generation: 'router', needsContext: false }
    : undefined;
}

function getArmFacts(shape: string): UrlFacts | undefined {
  const action = ARM_ACTION.exec(shape);
  if (ARM.test(shape)) {
    if (!action) return { generation: 'v1-arm', needsContext: !/[?&]api_key=/.test(shape) };
    const method = (action[2] ?? '').toLowerCase();
    return {
      generation: 'v1-arm',
      resource: `${(action[1] ?? '').toLowerCase()}@${method}`,
      needsContext: false,
      write: !method.startsWith('get'),
    };
  }
  const index = INDEX_ACTION.exec(shape);
  if (!index || !/\.php\?/.test(shape)) return undefined;
  return {
    generation: 'v1-arm',
    resource: index[1] ?? '',
    needsContext: true,
    write: !(index[2] ?? '').startsWith('get'),
  };
}

function getV2Facts(shape: string): UrlFacts | undefined {
  const path = V2_PATH.exec(shape) ?? V2_TAIL.exec(shape);
  if (!path) return undefined;
  const resource = (path[1] ?? '').replace(/(?<!\/)\/+$/, '');
  const first = resource.split('/')[0] ?? '';
  // `/public/api/v1/${path}`, a router's `/:path*`: the resource is unknown, so the context has to tell.
  if (first === '' || first.startsWith(HOLE) || /^[:*]/.test(first))
    return { generation: 'v2', resource, needsContext: true };
  if (!RESOURCES.has(first)) return undefined;
  return { generation: 'v2', resource, needsContext: !V2_COMPANION.test(shape) };
}

function getV1Facts(shape: string): UrlFacts | undefined {
  const page = V1_PAGE.exec(shape)?.[1];
  if (page === undefined) return undefined;
  const isFile = /\.php\?/.test(shape) || shape.startsWith('?') || shape.includes(`${HOLE}?`);
  if (!isFile) return undefined;
  const isSure = V1_SURE.test(page) || V1_COMPANION.test(shape);
  return { generation: 'v1', resource: page, needsContext: !isSure, write: page.startsWith('save_') };
}

function getClickFacts(shape: string): UrlFacts | undefined {
  if (/[?&]lp_type=click_info/.test(shape))
    return { generation: 'v1-click', resource: 'click_info', needsContext: false, write: false };
  if (/\/click\.php\?.*\bapi_key=/.test(shape)) return { generation: 'v1-click', needsContext: false, write: false };
  if (/\/click\?.*\bupd_(?:key|clickid)=/.test(shape))
    return { generation: 'v2-click', needsContext: false, write: true };
  if (/\/click(?:\.php)?\?/.test(shape))
    return { generation: shape.includes('.php') ? 'v1-click' : 'v2-click', needsContext: true };
  return undefined;
}

/** Does the shape have a parameter that only Binom's REST API takes (`datePreset`, `groupings[]`)? */
export function hasBinomCompanion(shape: string): boolean {
  return V2_COMPANION.test(
    shape.startsWith('?') || shape.startsWith('&') ? shape : `?${shape.slice(shape.indexOf('?') + 1)}`,
  );
}

/**
 * Does a request write? v1 says it in the URL, v2 by the method.
 * @param method upper or lower case; `undefined` when it is not known
 * @returns `undefined` when it cannot be told
 */
export function isWriteRequest(facts: UrlFacts, method: string | undefined): boolean | undefined {
  if (facts.write !== undefined) return facts.write;
  if (facts.generation !== 'v2' || method === undefined) return undefined;
  return !/^(?:get|head|options)$/i.test(method);
}

export type KeyManagement = 'rotate' | 'block' | 'unblock' | 'read';

/** What a v2 resource does to a user's key: `PUT identity/api_key/refresh/{id}` rotates, `POST …/block/{id}` revokes. */
export function getKeyManagement(facts: UrlFacts): KeyManagement | undefined {
  const part = /^identity\/api_key(?:\/([^/]+))?/.exec(facts.resource ?? '');
  if (!part) return undefined;
  if (part[1] === 'refresh') return 'rotate';
  return part[1] === 'block' || part[1] === 'unblock' ? part[1] : 'read';
}

/** `api-key` and `X-Api-Key`, in any case. Other products use them too. */
export function isBinomHeader(name: string): boolean {
  return /^(?:x-)?api-key$/i.test(name.trim());
}

/** Loopback: `localhost`, `*.localhost`, 127/8, `[::1]`, `0.0.0.0`, with or without port. `localhost.evil.com` is not. */
export function isLoopbackHost(host: string): boolean {
  const bare = host
    .trim()
    .toLowerCase()
    .replace(/^\[([^\]]*)\](?::\d*)?$/, '$1')
    .replace(/^([^:]*):\d*$/, '$1')
    .replace(/\.$/, '');
  if (/^(?:[a-z0-9-]+\.)*localhost(?:\.localdomain)?$/.test(bare) || bare === '0.0.0.0') return true;
  if (/^127(?:\.\d{1,3}){1,3}$/.test(bare)) return true;
  return /^(?:0{0,4}:){2,7}0{0,3}1$/.test(bare) || /^::ffff:127(?:\.\d{1,3}){3}$/.test(bare) || bare === '::';
}

const NAMESPACE_HOSTS = new Set(
  `www.w3.org schemas.xmlsoap.org schemas.microsoft.com schemas.openxmlformats.org schemas.android.com schema.org json-schema.org purl.org xmlns.com
  dublincore.org ogp.me docs.oasis-open.org www.opengis.net hl7.org maven.apache.org xml.apache.org www.springframework.org json-ld.org ns.adobe.com
  docbook.org rdfs.org graphml.graphdrawing.org www.sitemaps.org www.topografix.com xml.org java.sun.com xmlns.jcp.org xmlns.oracle.com jakarta.ee
  www.apple.com tempuri.org www.google.com/schemas schemas.google.com www.inkscape.org sodipodi.sourceforge.net creativecommons.org www.gnu.org
  www.apache.org opensource.org www.opensource.org spdx.org rdf.freebase.com xmlpull.org www.xmlspy.com www.iana.org specs.openid.net schemas.openid.net openid.net ddi.org
  microsoft.com`.split(/\s+/),
);

/** An `http:` URL that names an XML namespace, a schema or a licence: nobody sends anything there. */
export function isNamespaceUrl(url: string): boolean {
  const host = /^[a-z]+:\/\/([^/?#:\s"'<>]+)/i.exec(url)?.[1]?.toLowerCase();
  if (host === undefined) return false;
  return (
    NAMESPACE_HOSTS.has(host) || NAMESPACE_HOSTS.has(host.replace(/^www\./, '')) || NAMESPACE_HOSTS.has(`www.${host}`)
  );
}
