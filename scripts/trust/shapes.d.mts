/** Programs that no person writes: each shape gives a program of any depth. */
export const SHAPES: Readonly<Record<string, (depth: number) => string>>;
