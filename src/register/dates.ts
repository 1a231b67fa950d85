const DAY = 24 * 60 * 60 * 1000;

/** The guidelines' interval: "Rotate keys regularly (every 90 days recommended)". */
export const DEFAULT_MAX_AGE_DAYS = 90;

/** Is the text a real calendar day in the form `YYYY-MM-DD`? */
export function isIsoDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whole days from an ISO day to `now`, both in UTC; negative for a day in the future. */
export function getAgeInDays(day: string, now: Date): number {
  return Math.floor((now.getTime() - Date.parse(`${day}T00:00:00Z`)) / DAY);
}

/** The ISO day that lies `days` after `day`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
