import { densest } from "./densest.ts";
import type { Weight } from "./element-weight.ts";
import { leadOf } from "./lead.ts";
import type { Line } from "./line.ts";
import { linesOfElement } from "./lines.ts";
import { isLink } from "./link-line.ts";
import { namedBody } from "./named-body.ts";
import type { Page, PageElement } from "./page-node.ts";
import { readable } from "./readability.ts";
import { reportLines } from "./report-lines.ts";

/** Readability's work grows with the elements and texts and with how deep they stand: past this sum of depths (a second's work) it is not asked. */
const MOST_DEPTHS = 200_000;
const MOST_NODES = 20_000;
/** A body named so by the page must hold this part of the letters that stand outside links in the densest block. */
const ENOUGH = 0.6;

/** The text of a page's article, and what its lines tell of the page. */
export interface Body {
  readonly lines: readonly Line[];
  /** Headlines under the same element that are nothing but links. */
  readonly links: number;
}

/**
 * The article on a page that was cleaned: what the page itself calls the body, else what Readability finds, else the
 * densest block of paragraphs. The page is used up by it.
 */
export function bodyOf(page: Page, weights: ReadonlyMap<PageElement, Weight>, title: string | null): Body {
  const shown = linesOfElement(page.body);
  const body = chosenBody(page, weights, title);
  const lead = reportLines(leadOf(shown, body.lines, title), title);
  return { ...body, lines: [...lead, ...body.lines] };
}

function chosenBody(page: Page, weights: ReadonlyMap<PageElement, Weight>, title: string | null): Body {
  const block = densest(page.body, weights);
  const dense = block === null ? NOTHING : under(block, title);
  const named = namedBody(page, weights);
  if (named !== null) {
    const body = under(named, title);
    if (lettersIn(body) >= lettersIn(dense) * ENOUGH && lettersIn(body) > 0) return body;
  }
  const all = weights.get(page.body);
  if (all === undefined || all.nodes > MOST_NODES || all.depths > MOST_DEPTHS) return dense;
  const found = readable(page);
  const body = found === null ? NOTHING : under(found, title);
  return lettersIn(body) >= lettersIn(dense) * ENOUGH ? body : dense;
}

/** The fewest words of a headline; what menus say is shorter. */
const HEADLINE = 5;

const NOTHING: Body = { lines: [], links: 0 };

const lettersIn = (body: Body): number => body.lines.reduce((sum, line) => sum + line.letters, 0);

function under(element: PageElement, title: string | null): Body {
  const lines = linesOfElement(element);
  return {
    lines: reportLines(lines, title),
    links: lines.filter((line) => isLink(line) && line.text.split(" ").length >= HEADLINE).length,
  };
}
