/** The playground's worker: one question after another, so that typing stays smooth. */
import './globals.ts';
import { check, RULES } from './check.ts';
import type { CheckRequest, Hello } from './types.ts';

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  postMessage(check(data));
});
postMessage({ rules: RULES } satisfies Hello);
