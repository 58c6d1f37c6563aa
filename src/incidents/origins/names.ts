import type { Register } from "../register.ts";
import type { Report } from "../report.ts";
import { bodyInWords, speakerWords } from "./speaker-words.ts";

/** Which body a person speaks for, as some report says. */
export interface Names {
  /** The one body of a name («شتايغر») in a report, else in all reports; null where there is none or more than one. */
  bodyOf(name: readonly string[], report: string): string | null;
}

interface Known {
  readonly words: readonly string[];
  readonly body: string;
  readonly report: string;
}

/**
 * The bodies of all persons whom a claim's speaker names together with a body. A name is taken for another where the
 * last words are the same and all words of the shorter one stand in the longer one; a single word counts only within
 * its report.
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
      const alike = (byLast.get(name.at(-1) ?? "") ?? []).filter(
        (known) => sameName(known.words, name) && (known.report === report || name.length > 1),
      );
      const here = alike.filter((known) => known.report === report);
      const bodies = new Set((here.length > 0 ? here : alike).map(({ body }) => body));
      return bodies.size === 1 ? [...bodies][0]! : null;
    },
  };
}

function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word));
}
