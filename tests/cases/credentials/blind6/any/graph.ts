//@ {"settings":{"binom":{"credentials":"any"}}}
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { GraphQLClient } from 'graphql-request';
import PocketBase from 'pocketbase';
import { createClient } from 'contentful';
export const apollo = new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri: '/graphql', headers: { authorization: 'Bearer 8vB21NCRiArDnsnvvKc0jgcNl3fdwE5Alxqp' } }) }); // $ no-hardcoded-key
export const gql = new GraphQLClient('https://api.example.org', { headers: { 'x-hasura-admin-secret': 'h4sura-adm1n' } }); // $ no-hardcoded-key
export const cms = createClient({ space: 'abc123def456', accessToken: 'CURHbFy6BCcscTo1EIwUCUiaTZLGRuchlCFX68vd24x' }); // $ no-hardcoded-key
export const pb = new PocketBase('https://pb.example.org');
await pb.admins.authWithPassword('root@example.org', 'p0cket-b4se'); // $ no-hardcoded-key

