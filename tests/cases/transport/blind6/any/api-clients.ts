//@ {"settings":{"binom":{"credentials":"any"}}}
import { OpenAPI, Configuration } from './generated';
import { initTRPC } from '@trpc/server';
import { GraphQLClient } from 'graphql-request';
import { ApolloClient, InMemoryCache, HttpLink } from '@apollo/client';
import PocketBase from 'pocketbase';
import { createDirectus, rest } from '@directus/sdk';
import { MeiliSearch } from 'meilisearch';
import { Web3 } from 'web3';
import * as Sentry from '@sentry/node';
import Echo from 'laravel-echo';

OpenAPI.BASE = 'http://api.merlin-shop.io/v1'; // $ no-cleartext-transport
export const conf = new Configuration({ basePath: 'http://api.merlin-shop.io' }); // $ no-cleartext-transport
export const gql = new GraphQLClient('http://gql.merlin-shop.io/graphql'); // $ no-cleartext-transport
export const apollo = new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri: 'http://gql.merlin-shop.io' }) }); // $ no-cleartext-transport
export const pb = new PocketBase('http://pb.merlin-shop.io'); // $ no-cleartext-transport
export const directus = createDirectus('http://cms.merlin-shop.io').with(rest()); // $ no-cleartext-transport
export const meili = new MeiliSearch({ host: 'http://search.merlin-shop.io:7700', apiKey: process.env.MEILI_KEY ?? '' }); // $ no-cleartext-transport
export const web3 = new Web3('ws://node.merlin-shop.io:8546'); // $ no-cleartext-transport
export const echo = new Echo({ broadcaster: 'reverb', wsHost: 'ws.merlin-shop.io', forceTLS: false }); // $ no-cleartext-transport
export const local = new PocketBase('http://127.0.0.1:8090');
export const t = initTRPC.create();
Sentry.init({ dsn: 'https://abc@o1.ingest.sentry.io/1' });
export const help = { title: 'See http://merlin-shop.io/help', link: 'http://merlin-shop.io/help' };
export const robots = 'Sitemap: http://merlin-shop.io/sitemap.xml';
