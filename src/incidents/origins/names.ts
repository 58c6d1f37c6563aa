import type { Register } from "../register.ts";
import type { Report } from "../report.ts";
import { bodyInWords, speakerWords } from "./speaker-words.ts";

/** Which body a person speaks for, as some report says. */
export interface Names {
  /** The one body of a name («شتايغر») in a report, else in all reports; null where there is none or no one that most say. */
  bodyOf(name: readonly string[], report: string): string | null;
}

/** In how many reports a single word must be one body's for it to be known everywhere: «أردوغان». */
const WELL_KNOWN = 3;

interface Known {
  readonly words: readonly string[];
  readonly body: string;
  readonly report: string;
}

/**
 * The bodies of all persons whom a claim's speaker names together with a body. A name is taken for another where the
 * last words are the same and all words of the shorter one stand in the longer one; a single word counts only within
 * its report or where at least three reports know it so.
 */
export function namesIn(reports: readonly Report[], register: Register): Names {
  const byLast = new Map<string, Known[]>();
  for (const { id, claims } of reports) {
    const seen = new Set<string>();
    for (const { speaker } of claims) {
      if (!speaker || seen.has(speaker.text)) continue;
      seen.add(speaker.text);
      const words = speakerWords(speaker.text, register);
      const last = words.name.at(-1);
      const org = speaker.org && register.entry("actor", speaker.org) ? speaker.org : null;
      const body = org ?? bodyInWords(words);
      if (last && body)
        byLast.set(last, [...(byLast.get(last) ?? []), { words: words.name, body, report: id }]);
    }
  }
  return {
    bodyOf(name, report) {
      const alike = (byLast.get(name.at(-1) ?? "") ?? []).filter(({ words }) => sameName(words, name));
      const here = alike.filter((known) => known.report === report);
      const known = new Set(alike.map((one) => one.report)).size;
      if (here.length === 0 && name.length === 1 && known < WELL_KNOWN) return null;
      return mostOften((here.length > 0 ? here : alike).map(({ body }) => body));
    },
  };
}

/** What more than half of a list is, or null. */
function mostOften(list: readonly string[]): string | null {
  for (const [value, same] of Map.groupBy(list, (one) => one))
    if (same.length * 2 > list.length) return value;
  return null;
}

function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word));
}
