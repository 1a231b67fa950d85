/** Does a text hold one of the user's own names, trackers or client packages? They widen what counts. */
import type { BinomSettings } from '../binom/settings.ts';

/** `false` is certain. A pattern is tried on the identifiers of the text. */
export function mayConcernSettings(text: string, settings: BinomSettings): boolean {
  const lower = settings.trackers.length + settings.clients.length > 0 ? text.toLowerCase() : '';
  if (settings.trackers.some((host) => lower.includes(host))) return true;
  if (settings.clients.some((client) => hasClient(lower, client))) return true;
  return settings.names.some((name) => (typeof name === 'string' ? text.includes(name) : hasMatch(text, name)));
}

/** A client pattern is `module#path`: the module's last part stands in the import, or the first plain name of the path in the code. */
function hasClient(lower: string, client: string): boolean {
  const [module = '', path = ''] = client.includes('#') ? client.split('#') : ['', client];
  if (module !== '') return lower.includes((module.split('/').at(-1) ?? module).toLowerCase());
  return path.split(/[^\w$]+/).some((name) => name !== '' && lower.includes(name.toLowerCase()));
}

function hasMatch(text: string, pattern: RegExp): boolean {
  // Anchored patterns (`/^TRK_/`) mean a name, so names are what is tried; each distinct name once.
  const names = new Set(text.match(/[A-Za-z_$][\w$.-]*/g));
  for (const name of names) {
    if (pattern.test(name) || name.split('.').some((part) => pattern.test(part))) return true;
  }
  return false;
}
