import type { Thing } from "./thing.ts";

/** The value of a script that is meant as JSON, mended where it can be: pages write comments, CDATA, raw line ends in strings and commas at the end, which JSON does not allow. */
export function parsed(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*[^*]{0,50}\*\/|<!\[CDATA\[)/, "")
    .replace(/(?:-->|(?:\/\/\s*)?\]\]>)\s*;?\s*$/, "");
  for (const text of [bare, mended(bare)]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next way is tried.
    }
  }
  return cellsIn(bare);
}

const mended = (text: string): string =>
  text
    .replace(/\p{Cc}/gu, " ")
    .replace(/,(\s{0,50}[}\]])/g, "$1")
    .replace(/[;\s]+$/, "");

/** The cells that matter out of JSON that cannot be parsed at all. */
function cellsIn(text: string): Thing {
  const cells: Record<string, unknown> = {};
  for (const [, key, value] of text.matchAll(
    /"(@type|datePublished|dateModified|headline)"\s{0,9}:\s{0,9}"([^"\\]{1,300})"/g,
  ))
    cells[key!] ??= value;
  return cells;
}
