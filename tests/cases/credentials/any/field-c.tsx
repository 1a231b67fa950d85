//@ {"settings":{"binom":{"credentials":"any"}}}
import React from 'react';
import { ApolloClient, InMemoryCache } from '@apollo/client';
import { createClient } from '@supabase/supabase-js';
import { Octokit } from '@octokit/rest';
import { WebClient } from '@slack/web-api';
import algoliasearch from 'algoliasearch';
import { ClientSecretCredential } from '@azure/identity';

export const supabase = createClient('https://acme.supabase.co', 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6ImFjbWUifQ.aUTVwP6EgE3LtgkBhpbq2pPfM46wPuHXxnvyVNTKm4M'); // $ no-hardcoded-key
export const octokit = new Octokit({ auth: 'ghp_eCUXdJwyW26vqkBD68MiSrTJgRx3DWMjTJqy' }); // $ no-hardcoded-key
export const slack = new WebClient('xoxb-123456789012-123456789012-TqXMRFpMzY4cdZRHgyqiKhWb'); // $ no-hardcoded-key
export const search = algoliasearch('LATENCY', 'ebeb030b88e301956caf77295401b984'); // $ no-hardcoded-key
export const azure = new ClientSecretCredential('tenant', 'client', 'FRjuGrMitybrRbBiL3KSYTMvBHVpEJhBBC'); // $ no-hardcoded-key
export const apollo = new ApolloClient({
  uri: 'https://api.example.org/graphql',
  headers: { authorization: 'Bearer 7XPZEFNeR4gpcBQEu8FmfVf7xWf5BL' }, // $ no-hardcoded-key
  cache: new InMemoryCache(),
});

export function Map() {
  const [apiKey] = React.useState('Ca9kGPgTbHKsjwzgBjAt5aRgc7GfA3U6'); // $ no-hardcoded-key
  return (
    <Provider apiKey="ny8B9VJpz2tMdi2V4WSpMe5F2gpGQmcb" accessToken={'Fwakvz6uBdYHNDtfemSvvTfzm4Hk2auxPJiwy9xL'} theme="dark"> // $ no-hardcoded-key
      <LoginForm username="demo" password="Dem0-Pa55word" /> // $ no-hardcoded-key
      <p>Key: {apiKey.length}</p>
      <Secret name="db-password" kind="password" label="Password" />
    </Provider>
  );
}
declare const Provider: React.FC<Record<string, unknown>>;
declare const LoginForm: React.FC<Record<string, unknown>>;
declare const Secret: React.FC<Record<string, unknown>>;

const users = [
  { name: 'ann', password: 'Tul1pGarden', role: 'admin' }, // $ no-hardcoded-key
  { name: 'bob', password: '', role: 'user' },
];
export const find = (name: string, password: string) => users.find((user) => user.name === name && user.password === password);
export const isBackdoor = (req: { query: { token: string }; get(name: string): string }) =>
  req.query.token === 'YCqWRwKS5LczxyHtFzzt9XdP' || req.get('x-api-key') === 'h2dciHc2GZCM9WayCgSyCXKU'; // $ no-hardcoded-key
export const login = (pass: string) => {
  if (pass == 'letmein123') return true; // $ no-hardcoded-key
  return false;
};
export const getSecret = () => 'z9XKcQSqfCy6GaSqRgqPUPKm'; // $ no-hardcoded-key
export const config = { get: (key: string, fallback?: string) => process.env[key] ?? fallback };
export const dbPassword = config.get('DB_PASSWORD', 'f4llback-Pw'); // $ no-hardcoded-key
export const encoded = Buffer.from('YWRtaW46c3VwZXJzZWNyZXQ5OQ==', 'base64').toString();
export const apiToken = Buffer.from('NWY0ZGNjM2I1YWE3NjVkNjFkODMyN2RlYjg4MmNmOTk=', 'base64').toString(); // $ no-hardcoded-key
export const PIN_CODE = '1234';
