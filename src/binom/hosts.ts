/** Whether a place in a text is about Binom: what stands near it, the requests of the text, the user's trackers. */
import { findSelfEvidentKeys } from './keys.ts';
import { mentionsBinom } from './mentions.ts';
import { getUrlFacts, isLoopbackHost } from './requests.ts';
import type { BinomSettings } from './settings.ts';
import { lineEnd, lineStart } from './text.ts';

/** Request shapes that prove Binom without its name, as they stand in a text. */
export const SURE_SHAPE =
  /\/arm\.php\?[^\s"'`]{0,200}action=[a-z_]+(?:@|%40)|\.php\?[^\s"'`]{0,200}\bpage=(?:Campaigns|Stats|Conversions|Traffic_Sources|save_update_costs|save_settings)\b|[?&]lp_type=click_info|\bbinom\.run\b|["']page["']\s*[:=,>)\]]{1,4}\s*[{[]?["']Campaigns["']/;

/** A path of the REST API: other applications have such paths too, so it takes the header or a parameter of Binom's beside it. */
export const REST_SHAPE =
  /\/public\/api\/v1\/(?:report|stats|clicklog|info|campaign|traffic_source|affiliate_network|landing|offer|conversions?|rotation|identity)\b/;
const REST_COMPANION =
  /\bapi-key\b|[?&"'](?:ids|groupings|trafficSourceIds)(?:\[\]|%5B%5D)|\b(?:datePreset|sortColumn|nameFilter)\b/i;

/** Does the text hold a request of a shape that is Binom's alone? */
function hasSureShape(text: string): boolean {
  return SURE_SHAPE.test(text) || (REST_SHAPE.test(text) && REST_COMPANION.test(text));
}

/** Is the text about Binom: by name, by a request of an unmistakable shape, or by one of the user's trackers? */
export function isBinomText(text: string, settings: BinomSettings): boolean {
  if (mentionsBinom(text) || hasSureShape(text) || findSelfEvidentKeys(text).length > 0) return true;
  if (settings.trackers.length === 0) return false;
  const lower = text.toLowerCase();
  return settings.trackers.some((host) => lower.includes(host));
}

/** The same of a file: `binom.conf` says it by its name too. The folder that a project was cloned into says nothing. */
export function isAboutBinom(text: string, path: string, settings: BinomSettings): boolean {
  return isBinomText(text, settings) || mentionsBinom(path.replace(/^.*[/\\]/s, ''));
}

const URL_AT = /\b(?:https?|wss?|ftp):\/\/([^\s"'`<>)\\]{1,400})/g;

/** Is the neighbourhood of a place about Binom, and the nearest URL not another vendor's? */
export function isBinomPlace(text: string, start: number, end: number, settings: BinomSettings): boolean {
  const from = Math.max(0, start - 900);
  const near = text.slice(from, Math.min(text.length, end + 700));
  if (!isBinomText(near, settings)) return false;
  const line = text.slice(Math.max(lineStart(text, start), start - 300), Math.min(lineEnd(text, end), end + 300));
  if (isBinomText(line, settings)) return true;
  let nearest: { url: string; distance: number } | undefined;
  for (const url of near.matchAll(URL_AT)) {
    // A health check of this machine says nothing about the vendor, nor does a click link.
    if (isLoopbackHost(/^[^/?#]*/.exec(url[1] ?? '')?.[0] ?? '') || /\/click(?:\.php)?\?/.test(url[0])) continue;
    const at = from + url.index;
    const distance = at > end ? at - end : Math.max(0, start - at);
    if (distance < 400 && (nearest === undefined || distance < nearest.distance)) nearest = { url: url[0], distance };
  }
  // A bare address is as good as a tracker's; an API's or a path is another vendor's.
  if (nearest === undefined || !/^[a-z]+:\/\/(?:api\.|[^/]+\/[\w$%{])/i.test(nearest.url)) return true;
  // A base URL without a resource, as a proxy has it: the neighbourhood is about Binom.
  if (/^[a-z]+:\/\/[^/]+\/public\/api\/v1\/?[;,]?$/i.test(nearest.url)) return true;
  return isTrackerUrl(nearest.url, text, settings);
}

/** A URL of a Binom request, of one of the user's trackers, or of a host that the text asks with a Binom path. */
export function isTrackerUrl(url: string, text: string, settings: BinomSettings): boolean {
  const facts = getUrlFacts(url);
  if (facts && facts.generation !== 'v1-click' && facts.generation !== 'v2-click') return true;
  const host = /^[a-z]+:\/\/(?:[^@/]*@)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  if (host === '') return false;
  if (/(?:^|[.-])binom(?:[.-]|$)/.test(host)) return true;
  if (isSettingsHost(host, settings)) return true;
  const before = /\b[\w.$-]*(?:binom|tracker)[\w.$-]*["'`\])]*\s*(?:=>|:=|=|:|,)\s*["'`]?$/i;
  const lower = text.toLowerCase();
  for (
    let at = lower.indexOf(host), tries = 0;
    at >= 0 && tries < 20;
    at = lower.indexOf(host, at + host.length), tries += 1
  ) {
    const request = text.slice(at, at + 200).split('\n')[0] ?? '';
    if (SURE_SHAPE.test(request) || REST_SHAPE.test(request)) return true;
    if (before.test(text.slice(Math.max(0, at - 100), at).replace(/(?<![a-z])[a-z]+:\/\/$/i, ''))) return true;
  }
  return false;
}

/** One of `settings.trackers`, or below one. */
export function isSettingsHost(host: string, settings: BinomSettings): boolean {
  const bare = host.toLowerCase();
  return settings.trackers.some((tracker) => {
    const name = tracker.replace(/:\d+$/, '');
    return bare === name || bare === tracker || bare.endsWith(`.${name}`);
  });
}
