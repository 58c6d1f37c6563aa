import { parsePage } from "./dom.ts";
import { tooMuch } from "./guard.ts";
import { lightened } from "./lighten.ts";
import type { Line } from "./line.ts";
import { linesOfElement } from "./lines.ts";
import { reportLines } from "./report-lines.ts";
import { unescaped } from "./unescape.ts";

const LONGEST = 500_000;

/** The lines of the longest of the bodies that a page's data hold, as plain text or as HTML. */
export function linesOfData(bodies: readonly (string | null)[], title: string | null): Line[] {
  let best: Line[] = [];
  for (const body of bodies) {
    if (body === null || body.length > LONGEST) continue;
    const text = /<\w|&lt;\w/.test(body) ? unescaped(body) : body;
    const html = /<(?:p|br|div)\b/i.test(text) ? text : text.replace(/\r?\n|\u2028|\u2029/g, "<br>");
    const light = lightened(html);
    if (tooMuch("", light) !== null) continue;
    const lines = reportLines(linesOfElement(parsePage(light.html).body), title);
    if (lettersIn(lines) > lettersIn(best)) best = lines;
  }
  return best;
}

const lettersIn = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.letters, 0);
