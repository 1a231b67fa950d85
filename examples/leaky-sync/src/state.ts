import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { config } from './config.js';

interface State {
  day: string;
  rows: number;
  url: string;
  apiKey: string;
}

/** Remembers the last run, with what is needed to repeat it by hand. */
export async function saveState(day: string, rows: number): Promise<void> {
  const state: State = { day, rows, url: config.tracker.url, apiKey: config.tracker.apiKey };
  await mkdir(dirname(config.stateFile), { recursive: true });
  await writeFile(config.stateFile, JSON.stringify(state, null, 2));
}

/** The day of the last run, or undefined before the first. */
export async function getLastDay(): Promise<string | undefined> {
  try {
    const state = JSON.parse(await readFile(config.stateFile, 'utf8')) as State;
    return state.day;
  } catch {
    return undefined;
  }
}
