import { initTRPC } from '@trpc/server';
import { z } from 'zod';
import { BinomClient } from './binom';

const t = initTRPC.create();
export const router = t.router({
  campaigns: t.procedure.input(z.object({ key: z.string(), preset: z.string() })).query(async ({ input }) => {
    const client = new BinomClient('https://v.kestrel.agency', input.key); // $ require-env-key
    return client.campaigns(input.preset);
  }),
  health: t.procedure.query(() => ({ ok: true })),
});
