import { initTRPC } from '@trpc/server';
import { createYoga, createSchema } from 'graphql-yoga';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { teams } from './teams';

const t = initTRPC.create();

export const router = t.router({
  tracker: t.procedure.query(async () => {
    const team = await teams.current();
    return { url: team.binomUrl, keySet: !!team.binomApiKey };
  }),
  reveal: t.procedure.query(async () => {
    const team = await teams.current();
    return { url: team.binomUrl, apiKey: team.binomApiKey }; // $ no-client-exposed-key
  }),
  rotate: t.procedure.mutation(async () => {
    const team = await teams.rotate();
    return team.binomApiKey; // $ no-client-exposed-key
  }),
});

export const yoga = createYoga({
  schema: createSchema({
    typeDefs: 'type Query { binomKeySet: Boolean!, binomKey: String! }',
    resolvers: {
      Query: {
        binomKeySet: async () => Boolean((await teams.current()).binomApiKey),
        binomKey: async () => (await teams.current()).binomApiKey, // $ no-client-exposed-key
      },
    },
  }),
});

export const schema = makeExecutableSchema({
  typeDefs: 'type Team { name: String, binomApiKey: String }',
  resolvers: {
    Team: {
      name: (team) => team.name,
      binomApiKey: (team) => team.binomApiKey, // $ no-client-exposed-key
    },
  },
});
