import { type Headers, headerOf, listHeaderOf } from "./headers.ts";

/** Milliseconds for which an answer holds by its `Cache-Control: max-age`, less its `Age`; null where it does not say. */
export function cacheLife(headers: Headers): number | null {
  const control = (listHeaderOf(headers, "cache-control") ?? "").toLowerCase();
  const age = /(?:^|[\s,])max-age="?(\d{1,9})/.exec(control)?.[1];
  if (age === undefined || /no-(?:cache|store)/.test(control)) return null;
  return Math.max(0, Number(age) - seconds(headerOf(headers, "age"))) * 1000;
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

function seconds(value: string | null): number {
  return /^\s*\d{1,9}\s*$/.test(value ?? "") ? Number(value) : 0;
}
