import type { Report } from "./report.ts";

/**
 * Which of two reports came first: by the instant of publication, then the day, then the id; a report without a date
 * comes last. On one day those
 * with an instant come before those without.
 */
export function byTime(a: Report, b: Report): number {
  const [one, other] = [dayOf(a), dayOf(b)];
  if (one !== other) return one === null ? 1 : other === null ? -1 : one < other ? -1 : 1;
  if (a.publishedAt && b.publishedAt) {
    const apart = Date.parse(a.publishedAt) - Date.parse(b.publishedAt);
    if (apart !== 0 && !Number.isNaN(apart)) return apart;
  }
  const timed = Number(b.publishedAt !== null) - Number(a.publishedAt !== null);
  if (timed !== 0) return timed;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The day of a report as it is ordered by. */
export function dayOf({ published, publishedAt }: Report): string | null {
  return published ?? publishedAt?.slice(0, 10) ?? null;
}

/** Reports, the earliest first. The order of those given does not matter. */
export function inOrder(reports: readonly Report[]): readonly Report[] {
  return [...reports].sort(byTime);
}
