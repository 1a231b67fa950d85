/** What the playground shows and asks, and how a link holds it. */
import type { CheckRequest, PlaygroundSettings } from '../engine/types.ts';

export type PlaygroundState = Omit<CheckRequest, 'id'>;

export const DEFAULT_SETTINGS: PlaygroundSettings = {
  credentials: 'binom',
  names: [],
  trackers: [],
  clients: [],
  loggers: [],
  redactors: [],
};

export const LISTS = ['names', 'trackers', 'clients', 'loggers', 'redactors'] as const;

/** Says which form of state follows, so that links of today can still be told from those of tomorrow. */
const PREFIX = '#code=1.';
const ALLOWED_NAME = /^[\w@()[\]./-]{1,200}$/;

/** The state as the part of an address that browsers never send: after the `#`. */
export async function writeHash(state: PlaygroundState): Promise<string> {
  const bytes = await pipe(new TextEncoder().encode(JSON.stringify(state)), new CompressionStream('deflate-raw'));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return PREFIX + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The state that an address holds; undefined when it holds none, or a broken one. */
export async function readHash(hash: string): Promise<PlaygroundState | undefined> {
  if (!hash.startsWith(PREFIX)) return undefined;
  try {
    const binary = atob(hash.slice(PREFIX.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const text = new TextDecoder().decode(await pipe(bytes, new DecompressionStream('deflate-raw')));
    return readState(JSON.parse(text));
  } catch {
    return undefined;
  }
}

async function pipe(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(through)).arrayBuffer());
}

/** A link comes from somebody else: only what the controls of the page could say is taken from it. */
function readState(raw: unknown): PlaygroundState | undefined {
  if (!isRecord(raw) || typeof raw['code'] !== 'string' || typeof raw['filename'] !== 'string') return undefined;
  const settings = isRecord(raw['settings']) ? raw['settings'] : {};
  return {
    code: raw['code'],
    filename: ALLOWED_NAME.test(raw['filename']) ? raw['filename'] : 'src/example.ts',
    level: raw['level'] === 'strict' ? 'strict' : 'recommended',
    off: readTexts(raw['off']),
    settings: {
      credentials: settings['credentials'] === 'any' ? 'any' : 'binom',
      names: readTexts(settings['names']),
      trackers: readTexts(settings['trackers']),
      clients: readTexts(settings['clients']),
      loggers: readTexts(settings['loggers']),
      redactors: readTexts(settings['redactors']),
    },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readTexts(value: unknown): string[] {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  return entries.filter((entry): entry is string => typeof entry === 'string' && entry !== '');
}
