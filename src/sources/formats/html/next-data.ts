import type { DateCandidate } from "../../dates/candidate.ts";
import { lettersOf } from "./letters.ts";
import { datesIn, TITLE, titleIn } from "./state-about.ts";
import { bodyOf, type Cells } from "./state-body.ts";

/** What a page's state as JSON holds of its article. */
export interface State {
  /** Plain text or HTML, the longest there is; null where there is none. */
  readonly body: string | null;
  readonly title: string | null;
  readonly dates: readonly DateCandidate[];
}

const MOST = 100_000;

/** Looks for the object with the longest text in the JSON that pages of Next.js and its kin are made from. */
export function stateIn(scripts: readonly string[]): State {
  let best: State = { body: null, title: null, dates: [] };
  let most = 0;
  for (const script of scripts) {
    for (const cells of objectsIn(parsed(script))) {
      const body = bodyOf(cells);
      const letters = body === null ? 0 : lettersOf(body);
      // The article's object has a title; the state's other texts (texts of menus, settings) have none.
      if (letters <= most || !Object.keys(cells).some((key) => TITLE.test(key))) continue;
      most = letters;
      best = { body, title: titleIn(cells), dates: datesIn(cells) };
    }
  }
  return best;
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return null;
  }
}

function* objectsIn(value: unknown): Generator<Cells> {
  const open: unknown[] = [value];
  for (let seen = 0; open.length > 0 && seen < MOST; seen++) {
    const one = open.pop();
    if (typeof one !== "object" || one === null) continue;
    if (!Array.isArray(one)) yield one as Cells;
    for (const inner of Object.values(one).slice(0, 1000)) if (typeof inner === "object") open.push(inner);
  }
}
