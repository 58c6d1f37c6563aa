import type { DateCandidate } from "../../dates/candidate.ts";
import { candidateOf } from "../../dates/candidate-of.ts";
import { lettersOf } from "./dom.ts";

/** What a page's state as JSON holds of its article. */
export interface State {
  /** Plain text or HTML, the longest there is; null where there is none. */
  readonly body: string | null;
  readonly title: string | null;
  readonly dates: readonly DateCandidate[];
}

const MOST = 100_000;
/** How many lists of blocks may stand in each other. */
const DEEPEST = 5;
const BODY =
  /^(?:article_?body|body|content|contents|text|html|full_?text|body_?html|value|description_?long|blocks|paragraphs|components|elements)$/i;
const PUBLISHED =
  /^(?:published(?:_?at|_?date|_?on|time)?|publish(?:_?date|_?time)|date_?published|first_?published\w*|pub_?date)$/i;
const TITLE = /^(?:title|headline)$/i;

type Cells = Readonly<Record<string, unknown>>;

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

function bodyOf(cells: Cells, depth = 0): string | null {
  let best: string | null = null;
  for (const [key, value] of Object.entries(cells)) {
    if (!BODY.test(key)) continue;
    const text =
      typeof value === "string"
        ? value
        : Array.isArray(value) && depth < DEEPEST
          ? paragraphsIn(value, depth + 1)
          : null;
    if (text !== null && text.length > (best?.length ?? 0)) best = text;
  }
  return best;
}

/** The texts of a list of blocks, a paragraph each: `[{type: "paragraph", text: "…"}, …]`. */
function paragraphsIn(blocks: readonly unknown[], depth: number): string {
  const texts = blocks.slice(0, 1000).flatMap((block) => {
    if (typeof block === "string") return [block];
    if (typeof block !== "object" || block === null) return [];
    const text = bodyOf(block as Cells, depth);
    return text === null || /caption|image|embed|related/i.test(String((block as Cells).type ?? ""))
      ? []
      : [text];
  });
  return texts.map((text) => (/^\s*<(?:p|h\d|ul|div)/i.test(text) ? text : `<p>${text}</p>`)).join("\n");
}

function titleIn(cells: Cells): string | null {
  const found = Object.entries(cells).find(([key, value]) => TITLE.test(key) && typeof value === "string");
  return found === undefined ? null : (found[1] as string);
}

function datesIn(cells: Cells): DateCandidate[] {
  return Object.entries(cells).flatMap(([key, value]) => {
    if (!PUBLISHED.test(key) || (typeof value !== "string" && typeof value !== "number")) return [];
    const candidate = candidateOf(String(value), "meta", `JSON ${key}`);
    return candidate === null ? [] : [candidate];
  });
}
