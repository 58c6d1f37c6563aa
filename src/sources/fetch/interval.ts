import { type Headers, headerOf, listHeaderOf } from "./headers.ts";

const MINUTE = 60_000;
/** Milliseconds of the periods of the syndication module of RSS 1.0 (web.resource.org/rss/1.0/modules/syndication). */
const PERIODS: Readonly<Record<string, number>> = {
  hourly: 60 * MINUTE,
  daily: 24 * 60 * MINUTE,
  weekly: 7 * 24 * 60 * MINUTE,
  monthly: 30 * 24 * 60 * MINUTE,
  yearly: 365 * 24 * 60 * MINUTE,
};

/** How often a feed changes by its own words, as they stand there. */
export interface StatedInterval {
  /** RSS `ttl`, minutes. */
  readonly ttl?: string | number | null | undefined;
  /** `sy:updatePeriod`: «hourly», «daily» and so on. */
  readonly updatePeriod?: string | null | undefined;
  /** `sy:updateFrequency`: how often in a period; 1 where it is not said. */
  readonly updateFrequency?: string | number | null | undefined;
}

/** Milliseconds between changes as a feed says them, the longer where it says two things; null where it says nothing. */
export function feedInterval(stated: StatedInterval): number | null {
  const ttl = positive(stated.ttl);
  const period = PERIODS[(stated.updatePeriod ?? "").trim().toLowerCase()] ?? null;
  return longer(
    ttl === null ? null : ttl * MINUTE,
    period === null ? null : period / (positive(stated.updateFrequency) ?? 1),
  );
}

/** Milliseconds for which an answer holds by its `Cache-Control: max-age`, less its `Age`; null where it does not say. */
export function cacheLife(headers: Headers): number | null {
  const control = (listHeaderOf(headers, "cache-control") ?? "").toLowerCase();
  const age = /(?:^|[\s,])max-age="?(\d{1,9})/.exec(control)?.[1];
  if (age === undefined || /no-(?:cache|store)/.test(control)) return null;
  return Math.max(0, Number(age) - (positive(headerOf(headers, "age")) ?? 0)) * 1000;
}

/** Milliseconds to wait by `Retry-After`, given in seconds or as a date of HTTP; null where it says nothing that can be read. */
export function retryAfter(headers: Headers, now: Date): number | null {
  const written = headerOf(headers, "retry-after")?.trim() ?? "";
  if (/^\d{1,9}$/.test(written)) return Number(written) * 1000;
  const time = /^[A-Za-z]{3,9},? .{8,30}$/.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isNaN(time) ? null : Math.max(0, time - now.getTime());
}

/** The longer of two times, where null is no time. */
export function longer(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other);
}

function positive(value: string | number | null | undefined): number | null {
  const number = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value ?? Number.NaN);
  return Number.isFinite(number) && number > 0 ? number : null;
}
