/** Finds trackers that are addressed without TLS: `http:`, `ws:`, `ftp:` URLs of a Binom name, a Binom request, or with a key. */
import { getRequestBases, isBaseOfRequests } from './base-urls.ts';
import { findPlainSchemes } from './cleartext-schemes.ts';
import type { DetectOptions } from './detect-key.ts';
import type { RequestBases } from './base-urls.ts';
import { isAboutBinom, isSettingsHost, isTrackerUrl, REST_SHAPE } from './hosts.ts';
import { getKeyFormat } from './keys.ts';
import { isBinomCredentialName, isBinomUrlName, splitWords } from './names.ts';
import { getOwners, getVendor, isBinomEntry } from './owners.ts';
import { getUrlFacts, HOLE, isLoopbackHost, isNamespaceUrl } from './requests.ts';
import type { BinomSettings } from './settings.ts';
import type { FileKind, TextFinding } from './text.ts';
import { getFileKind, isInComment, isRemovedLine, isSamplePath, lineBefore, lineEnd, MAX_FINDINGS } from './text.ts';

/** Where an address without TLS begins. */
export const CLEAR = /\b(?:http|ws|ftp):(?:\\?\/){2}/gi;
const BINOM_HEADER = /\b(?:x-)?api-key\b["']?\s*(?:=>|[:=,])/i;

interface Place {
  start: number;
  end: number;
  /** The URL with unknown parts as HOLE. */
  shape: string;
  host: string;
  kind: FileKind;
}

/**
 * @returns findings whose ranges are the URLs (or the value `http` of a protocol setting); kind `cleartext`, no data: a URL can hold a key
 */
export function detectCleartext(text: string, { path, settings }: DetectOptions): TextFinding[] {
  const kind = getFileKind(path);
  const found: TextFinding[] = [];
  const about = isAboutBinom(text, path, settings);
  let bases: RequestBases | undefined;
  let tries = 0;
  for (const hit of text.matchAll(CLEAR)) {
    tries += 1;
    if (found.length >= MAX_FINDINGS || tries > 20_000) break;
    const place = readUrl(text, hit.index, hit[0].length, kind);
    if (!place || isHarmlessHost(place, path) || isInComment(text, place.start, kind)) continue;
    if (isRemovedLine(text, place.start, path)) continue;
    if (about) bases ??= getRequestBases(text);
    if (isTrackerPlace(text, place, settings, bases))
      found.push({ start: place.start, end: place.end, kind: 'cleartext', data: {} });
  }
  return about ? [...found, ...findPlainSchemes(text, kind)].sort((a, b) => a.start - b.start) : found;
}

/** The URL at this place, with holes for variables and for what is joined to it on the same line. */
function readUrl(text: string, start: number, scheme: number, kind: FileKind): Place | undefined {
  // `http://http://…`: the second one is read for itself.
  if (/^[a-z]{2,6}:\/\//i.test(text.slice(start + scheme, start + scheme + 10))) return undefined;
  const stop = lineEnd(text, start);
  const line = text.slice(start, Math.min(stop, start + 1500));
  const joined = line
    .slice(scheme)
    // `"http://" + host + "/x"`, `'http://' . $host . '/x'`
    .replace(/["'`]\s{0,4}(?:\+|\.\.?|&)\s{0,4}([\w$.>()[\]'-]{1,60}?)\s{0,4}(?:\+|\.\.?|&)\s{0,4}["'`]/g, HOLE)
    .replace(/^["'`]\s{0,4}(?:\+|\.\.?|&)\s{0,4}[\w$.>()[\]'"-]{1,60}/, HOLE)
    .replace(/\\\//g, '/')
    .replace(
      /\$\{\{[^}\n]{1,80}\}\}|\$\{[^}\n]{1,80}\}|\{\{[^}\n]{1,80}\}\}|#\{[^}\n]{1,80}\}|\$\([^)\n]{1,80}\)|\$[A-Za-z_][\w>-]{0,60}(?:\[['"]?\w+['"]?\])?|\{[A-Za-z_][^}\s]{0,60}\}|%[sv](?!\w)|<[a-z_-]{1,40}>/gi,
      HOLE,
    );
  const rest = /^[^\s"'`<>\\]*/.exec(joined)?.[0].replace(/(?<![).,;\]}])[).,;\]}]+$/, '') ?? '';
  const host = /^(?:[^@/?#]*@)?(\[[^\]]*\]|[^/?#:]*)/.exec(rest)?.[1] ?? '';
  if (host === '') return undefined;
  const own = /^[^\s"'`<>]*/.exec(line.slice(scheme))?.[0].replace(/(?<![).,;\]])[).,;\]]+$/, '').length ?? 0;
  return {
    start,
    end: Math.min(start + scheme + own, stop),
    shape: `${line.slice(0, scheme).replaceAll('\\', '')}${rest}`,
    host,
    kind,
  };
}

function isHarmlessHost({ host, shape, kind }: Place, path: string): boolean {
  // Reserved names that no resolver answers (RFC 6761).
  if (isLoopbackHost(host) || isNamespaceUrl(shape) || /\.(?:test|invalid)$/i.test(host)) return true;
  const isReserved =
    /(?:^|\.)(?:example(?:\.(?:com|org|net))?|test|invalid)$|your|yourdomain|<|\bdomain\.(?:com|tld)$/i.test(host);
  return isReserved && (kind === 'markdown' || isSamplePath(path));
}

/** @param bases of a text that is about Binom */
function isTrackerPlace(text: string, place: Place, settings: BinomSettings, bases: RequestBases | undefined): boolean {
  const about = bases !== undefined;
  const { shape, host } = place;
  if (isSettingsHost(host, settings)) return true;
  const facts = getUrlFacts(shape);
  const hasKey = /[?&](?:api_key|upd_key)=/i.test(shape) && !isEmptyParameter(shape);
  if (facts && !/click/.test(facts.generation ?? '') && (!facts.needsContext || about)) return true;
  if (facts && hasKey) return true;
  if (hasKey && (about || holdsKey(shape))) return true;
  if (place.kind !== 'markdown' && isNamedUrl(text, place, bases)) return true;
  if (about && isProxied(text, place)) return true;
  if (!about && !BINOM_HEADER.test(text)) return false;
  return isSentWithKey(text, place, settings, about);
}

function isEmptyParameter(shape: string): boolean {
  return /[?&](?:api_key|upd_key)=(?:$|&|\.\.\.|x{3,}|your)/i.test(shape);
}

function holdsKey(shape: string): boolean {
  const value = /[?&]api_key=([^&#]+)/i.exec(shape)?.[1] ?? '';
  return getKeyFormat(value) !== undefined;
}

/** The name that the URL is bound to, on its line or by the blocks around it. */
function isNamedUrl(text: string, place: Place, bases: RequestBases | undefined): boolean {
  const before = lineBefore(text, place.start);
  const names = boundNames(before, place.kind === 'xml');
  if (/\b(?:value|default|defaultValue)["']?\s*[:=]\s*["']?$/i.test(before)) {
    // `variable "binom_url" { default = "…" }`, `"BINOM_URL": { "value": "…" }`: the block's own name
    names.push(...pairName(text, place.start), getOwners(text, place.start, place.kind).at(-1) ?? '');
  }
  if (/^\s*<string>\s*$/.test(before)) names.push(plistKey(text, place.start));
  // A click link is public, whatever it is called.
  if (/\/click(?:\.php)?(?:\?|$)/.test(place.shape) && !/api_key=/.test(place.shape)) return false;
  if (bases && isBaseOfRequests(bases, names)) return true;
  return names.some((name) => {
    // In a program about binomials `binom_url` is another thing, and `TRACKER_URL` any tracker's: the text has to say which.
    if (isBinomUrlName(name)) return bases !== undefined || REST_SHAPE.test(place.shape);
    if (splitWords(name).join(' ') === 'binom') return true;
    const owners = getOwners(text, place.start, place.kind).filter((owner) => owner !== name);
    const vendor = getVendor(owners);
    if (isBinomUrlName(`binom.${name}`) && isBinomEntry(text, place.start, place.kind)) return true;
    if (vendor?.isBinom !== true || !isBinomUrlName(`binom.${name}`)) return false;
    return /binom/i.test(vendor.owner) || bases !== undefined;
  });
}

/** Names before a URL: `NAME=`, `"name": "`, `NAME: string = "`, `getenv("NAME", "`, `${NAME:-`, `define('NAME', '`. */
function boundNames(before: string, isPage: boolean): string[] {
  const bound =
    /([A-Za-z_$][\w$.-]{0,100})\\?["'`]?\s?[\])]{0,2}(?:\s*:\s*[A-Za-z_&][\w<>[\]?&]{0,30})?(?:\s+(?:string|String|str|URI|URL|Uri))?(?:\s*\{[^{}]{0,40}\})?\s*(?:=>|:=|\?\?=?|\|\|=?|\?:|:?-|:|=|,|\bor\b|\()\s*(?:[a-zA-Z@$]{0,2}\\?["'`])?$/.exec(
      before,
    );
  const all = bound?.[1] === undefined ? [] : [bound[1]];
  // `baseURL = URL(string: "http://…")`
  const wrapped =
    /([A-Za-z_$][\w$]{0,60})\s*(?::\s*\w{1,30}\s*)?=\s*(?:new\s+)?[\w.:]{1,40}\(\s?(?:\w{1,20}:\s?)?["']$/.exec(before);
  if (wrapped) all.push(wrapped[1] ?? '');
  // `quarkus.rest-client."net.Binom".url=`
  const property = /^\s*([\w.%-]{1,60}"[\w.-]{1,80}"[\w.-]{1,60})\s?[=:]\s?$/.exec(before);
  if (property) all.push((property[1] ?? '').replaceAll('"', ''));
  const tag = /<([A-Za-z_][\w.-]*)[^<>]{0,100}>\s*$/.exec(before);
  if (tag) all.push(tag[1] ?? '', /\b(?:name|key)="([\w.-]+)"/.exec(tag[0])?.[1] ?? '');
  const attribute = /\b(?:name|key)="([\w.-]+)"[^<>]{0,60}value="$/.exec(before);
  if (attribute) all.push(attribute[1] ?? '');
  const directive =
    /\b(?:ENV|ARG|set|export|setx|env)(?:\s+-{1,2}[\w-]{1,12})*\s+\$?([A-Za-z_][\w.-]*)[ \t]+["']?$/.exec(before);
  if (directive) all.push(directive[1] ?? '');
  // `BINOM_URL = os.getenv("X", "http://…")`, `binomUrl ?? env.X ?? 'http://…'`: every name of the statement; a page's text speaks of Binom too.
  for (const name of before.match(/[A-Za-z_$][\w$.-]{2,60}/g) ?? [])
    if (isPage ? /binom./i.test(name) : /binom/i.test(name)) all.push(name);
  return all;
}

/** `name: BINOM_URL` above `value: http://…`; `"key": "binom_url"` before `"value"`. */
function pairName(text: string, offset: number): string[] {
  const near = text.slice(Math.max(0, offset - 300), offset);
  const at = Math.max(near.lastIndexOf('{'), near.lastIndexOf('\n- '), near.search(/\n[^\S\n]*- [^\n]*\n[^\n]*$/));
  const name = /["']?\b(?:name|key|variable)["']?\s*[:=]\s*["']?([\w.-]+)/i.exec(near.slice(Math.max(0, at)));
  return name?.[1] === undefined ? [] : [name[1]];
}

/** `<key>BinomBaseURL</key>` above `<string>http://…`. */
function plistKey(text: string, offset: number): string {
  return /<key>([\w.-]{1,80})<\/key>\s*<string>\s*$/.exec(text.slice(Math.max(0, offset - 160), offset))?.[1] ?? '';
}

/** nginx: `proxy_pass http://…` in a block that names Binom or sets its header. */
function isProxied(text: string, { start, end }: Place): boolean {
  if (!/\bproxy_pass\s+["']?$/.test(lineBefore(text, start).slice(-40))) return false;
  const close = text.indexOf('}', end);
  const block = text.slice(Math.max(0, text.lastIndexOf('}', start) + 1, start - 1500), close < 0 ? end : close);
  return /binom|proxy_set_header\s+(?:x-)?api-key/i.test(block);
}

/** A request of the same line or command that carries a Binom header, or the host of which is a tracker's elsewhere in the text. */
function isSentWithKey(text: string, place: Place, settings: BinomSettings, about: boolean): boolean {
  const end = commandEnd(text, place.end);
  const from = Math.max(0, place.start - lineBefore(text, place.start).length);
  const command = text.slice(Math.max(0, commandStart(text, from)), end);
  if (BINOM_HEADER.test(command) && /binom/i.test(command)) return true;
  // A row of a table that holds a key and an address.
  if (
    (place.kind === 'csv' || place.kind === 'sql') &&
    about &&
    !isClick(place.shape) &&
    /(?<![\w:-])[0-9a-f]{64}(?!\w)/.test(command)
  )
    return true;
  // `--api-key=… --url=http://…`
  if (/\bapi[-_]?key["']?[\s:=]{1,3}["']?[0-9a-f]{39,64}(?![0-9a-z])/i.test(command)) return true;
  for (const name of command.match(/[A-Za-z_$][\w$.-]{2,60}/g) ?? []) if (isBinomCredentialName(name)) return true;
  const isAddress = !/[?&]/.test(place.shape) && isTrackerUrl(place.shape, text, settings);
  return (
    isAddress &&
    !isClick(place.shape) &&
    /(?:^|[.-])binom(?:[.-]|$)(?!org$)/i.test(place.host) &&
    place.kind !== 'markdown' &&
    place.kind !== 'xml'
  );
}

function isClick(shape: string): boolean {
  return /\/click(?:\.php)?/.test(shape);
}

/** A shell command goes on over lines that end in a backslash. */
function commandEnd(text: string, from: number): number {
  let end = lineEnd(text, from);
  for (let lines = 0; lines < 8 && text.charAt(end - 1) === '\\'; lines += 1) end = lineEnd(text, end + 1);
  return Math.min(end, from + 1500);
}

function commandStart(text: string, from: number): number {
  let start = from;
  for (let lines = 0; lines < 8 && start > 1 && text.charAt(start - 2) === '\\'; lines += 1)
    start = text.lastIndexOf('\n', start - 2) + 1;
  return start;
}
