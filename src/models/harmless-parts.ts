/** What shows nothing of a value: parts of it that only tell about it, and texts that stand for what was taken out. */

/** Properties that tell something about a value without showing it. */
export const HARMLESS_PROPERTIES: ReadonlySet<string> = new Set(['length', 'size', 'byteLength']);

/** Parts of a `URL` that hold neither its query nor its user. */
export const HARMLESS_URL_PARTS: ReadonlySet<string> = new Set(
  'origin hostname host pathname protocol port hash'.split(' '),
);

/** A text with one of these in it stands for something that was taken out. */
export const MASK_TEXT =
  /[*•…]{2}|^[*•xX#…]+$|\bredacted\b|\bhidden\b|\bremoved\b|\bmasked\b|\bfiltered\b|\bcensored\b|\bsecret\b/iu;
