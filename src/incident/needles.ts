/** Byte strings whose presence means that a text holds the secret: as UTF-8, as UTF-16, and inside base64. */
export function getNeedles(secret: string): readonly Buffer[] {
  const bytes = Buffer.from(secret, 'utf8');
  const wide = Buffer.from(secret, 'utf16le');
  return [bytes, wide, Buffer.from(wide).swap16(), ...[0, 1, 2].map((shift) => getBase64Core(bytes, shift))];
}

/**
 * What base64 always has of the secret when `shift` bytes of a group of three stand before it: its first and last character also
 * depend on the neighbours, so that they are left out.
 */
function getBase64Core(bytes: Buffer, shift: number): Buffer {
  const whole = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replace(/={1,2}$/, '');
  const start = shift === 0 ? 0 : shift + 1;
  const isFull = (bytes.length + shift) % 3 === 0;
  return Buffer.from(whole.slice(start, isFull ? undefined : -1), 'latin1');
}

/** Does the content hold one of the needles? */
export function isHolding(content: Buffer, needles: readonly Buffer[]): boolean {
  return needles.some((needle) => content.includes(needle));
}
