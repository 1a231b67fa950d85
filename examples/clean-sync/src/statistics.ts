import type { CampaignRow } from './binom/client.js';

const days = new Map<string, CampaignRow[]>();

/** Replaces what is known about a day. */
export function saveCampaigns(day: string, rows: CampaignRow[]): void {
  days.set(day, rows);
}

/** The rows of a day, dearest first. */
export function getCampaigns(day: string): CampaignRow[] {
  return [...(days.get(day) ?? [])].sort((a, b) => b.cost - a.cost);
}
