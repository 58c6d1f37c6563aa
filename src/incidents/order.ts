import type { Report } from "./report.ts";

/**
 * Which of two reports came first: by the instant of publication, then the day, then the id; a report without a date
 * comes last. On one day those
 * with an instant come before those without.
 */
export function byTime(a: Report, b: Report): number {
  const [one, other] = [dayOf(a), dayOf(b)];
  if (one !== other) return one === null ? 1 : other === null ? -1 : one < other ? -1 : 1;
  const [at, then] = [instantOf(a), instantOf(b)];
  if (at !== then) return at - then;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Milliseconds since 1970, or the end of time where no instant is known. */
function instantOf({ publishedAt }: Report): number {
  const at = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  return Number.isNaN(at) ? Number.MAX_SAFE_INTEGER : at;
}

/** The day of a report as it is ordered by. */
export function dayOf({ published, publishedAt }: Report): string | null {
  return published ?? publishedAt?.slice(0, 10) ?? null;
}

/** Reports, the earliest first. The order of those given does not matter. */
export function inOrder(reports: readonly Report[]): readonly Report[] {
  return [...reports].sort(byTime);
}
