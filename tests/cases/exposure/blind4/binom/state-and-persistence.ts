import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { configureStore, createSlice } from '@reduxjs/toolkit';
import { atomWithStorage } from 'jotai/utils';
import { createClient } from 'redis';
import { LRUCache } from 'lru-cache';
import NodeCache from 'node-cache';
import Keyv from 'keyv';
import Database from 'better-sqlite3';
import { proxy, subscribe } from 'valtio';

interface Settings {
  url: string;
  binomApiKey: string;
}

const memory = new LRUCache<string, string>({ max: 10 });
const cache = new NodeCache();
const redis = createClient();
const db = new Database('app.db');

export const themeAtom = atomWithStorage('theme', 'dark');

export function keep(settings: Settings) {
  memory.set('binom', settings.binomApiKey);
  cache.set('binom', settings.binomApiKey);
  sessionStorage.setItem('tracker', settings.url);

  sessionStorage.setItem('tracker', JSON.stringify(settings)); // $ no-plaintext-key-storage

  const state = proxy(settings);
  subscribe(state, () => localStorage.setItem('state', JSON.stringify({ url: state.url })));

  subscribe(state, () => localStorage.setItem('state', JSON.stringify(state))); // $ no-plaintext-key-storage
}

export const useSettings = create(
  persist<Settings & { save(s: Settings): void }>((set) => ({ url: '', binomApiKey: '', save: (s) => set(s) }), {
    name: 'settings',
    partialize: (state) => ({ url: state.url }) as never,
  }),
);

const slice = createSlice({
  name: 'tracker',
  initialState: { url: '', connected: false },
  reducers: { connected: (state, action) => ({ ...state, url: action.payload, connected: true }) },
});

export const store = configureStore({ reducer: slice.reducer });
store.subscribe(() => localStorage.setItem('redux', JSON.stringify(store.getState())));

export async function connect(settings: Settings) {
  await redis.set('binom:url', settings.url);
  db.prepare('insert into trackers (url) values (?)').run(settings.url);
  await new Keyv().set('binom', settings.url);
}
