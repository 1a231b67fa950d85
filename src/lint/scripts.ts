const SCRIPT = /(?<open><script\b[^>]*>)(?<body>[\s\S]*?)<\/script\s*>/giu;
const FENCE = /^(?<open>\s*---[^\S\n]*\r?\n)(?<body>[\s\S]*?)\r?\n---/u;
const DATA_SCRIPT = /\btype\s*=\s*["']?(?!module|text\/(?:java|type)script|application\/(?:java|ecma)script)[\w/]/iu;

/** Everything but line ends becomes blanks: the places of what is left stay right. */
const blank = (text: string): string => text.replace(/[^\r\n\u2028\u2029]/gu, (char) => ' '.repeat(char.length));

/**
 * The programs inside a Vue, Svelte, Astro or HTML file, at their places, with blanks around them; undefined when there are none.
 * Enough for a run without configuration; a configuration with a parser of its own sees templates too.
 */
export function keepScripts(text: string, path: string): string | undefined {
  const parts: { start: number; end: number }[] = [];
  const keep = (found: RegExpMatchArray, offset: number): void => {
    const start = offset + (found.groups?.open ?? '').length;
    parts.push({ start, end: start + (found.groups?.body ?? '').length });
  };
  const fence = path.endsWith('.astro') ? FENCE.exec(text) : null;
  if (fence !== null) keep(fence, 0);
  for (const found of text.matchAll(SCRIPT)) {
    if (!DATA_SCRIPT.test(found.groups?.open ?? '')) keep(found, found.index);
  }
  if (parts.every(({ start, end }) => text.slice(start, end).trim() === '')) return undefined;
  let result = '';
  let at = 0;
  for (const { start, end } of parts) {
    // A line end between two programs keeps the last statement of the first from running into the second.
    result += `${blank(text.slice(at, start))}${text.slice(start, end)}`;
    at = end;
  }
  return result + blank(text.slice(at));
}
