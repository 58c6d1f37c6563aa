import type { Episode } from "./episode.ts";
import type { Member } from "./member.ts";
import type { Feature } from "./model.ts";
import type { WordWeight } from "./words.ts";

/** So many words are shown of those that two episodes share. */
const SHOWN = 4;

/** The words or days of two claims that a feature speaks of, for people; empty where it speaks of neither. */
export function seenWithin(feature: Feature, one: Member, other: Member): string {
  if (feature.startsWith("place")) return both(one.claim.place?.text, other.claim.place?.text);
  if (feature.startsWith("time")) return both(daysOf(one), daysOf(other));
  if (feature.startsWith("actors")) return both([...one.actors].join(", "), [...other.actors].join(", "));
  if (feature.startsWith("targets")) return both([...one.targets].join(", "), [...other.targets].join(", "));
  if (feature.startsWith("count")) return both(countOf(one), countOf(other));
  if (feature.startsWith("kinds")) return both(one.claim.kind, other.claim.kind);
  return both(one.claim.trigger.text, other.claim.trigger.text);
}

/** The same for two episodes of two reports. */
export function seenAcross(feature: Feature, a: Episode, b: Episode, weight: WordWeight): string {
  if (feature.startsWith("place")) return both(placesOf(a), placesOf(b));
  if (feature.startsWith("time")) return both(spanOf(a), spanOf(b));
  if (feature.startsWith("published")) return both(a.report.published ?? "", b.report.published ?? "");
  if (feature.startsWith("words")) {
    const shared = [...a.words].filter((word) => b.words.has(word));
    return shared
      .sort((x, y) => weight(y) - weight(x) || (x < y ? -1 : 1))
      .slice(0, SHOWN)
      .join(" ");
  }
  if (feature.startsWith("counts")) return [...a.counts].filter((count) => b.counts.has(count)).join(", ");
  if (feature.startsWith("actors")) return both([...a.actors].join(", "), [...b.actors].join(", "));
  if (feature.startsWith("targets")) return both([...a.targets].join(", "), [...b.targets].join(", "));
  return both([...a.kinds].join(", "), [...b.kinds].join(", "));
}

function both(one: string | undefined, other: string | undefined): string {
  const [a, b] = [one ?? "", other ?? ""];
  return a === b ? a : `${a || "–"} | ${b || "–"}`;
}

function daysOf({ claim: { time } }: Member): string {
  if (!time) return "";
  return time.firstDay === time.lastDay ? time.firstDay : `${time.firstDay}..${time.lastDay}`;
}

function countOf({ claim: { count } }: Member): string {
  return count ? [...new Set([count.min, count.max])].map((number) => number ?? "?").join("-") : "";
}

function placesOf({ placed }: Episode): string {
  return placed.map(({ claim }) => claim.place!.text).join("، ");
}

function spanOf({ days, report }: Episode): string {
  const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
  if (!days) return report.published === null ? "" : `≤ ${report.published}`;
  return days.first === days.last ? iso(days.first) : `${iso(days.first)}..${iso(days.last)}`;
}
