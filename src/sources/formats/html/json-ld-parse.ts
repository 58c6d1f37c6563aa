import type { Thing } from "./thing.ts";

/** The value of a script that is meant as JSON, mended where it can be: pages write comments, CDATA, raw line ends in strings and commas at the end, which JSON does not allow. */
export function parsed(script: string): unknown {
  const bare = withoutClosing(
    script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*[^*]{0,50}\*\/|<!\[CDATA\[)/, ""),
  );
  for (const text of [bare, mended(bare)]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next way is tried.
    }
  }
  return cellsIn(bare);
}

/** A script without the «-->» or «// ]]>» at its end. Patterns for the end of a text take time by the square of its white space. */
function withoutClosing(script: string): string {
  const end = script.trimEnd().replace(/;$/, "").trimEnd();
  if (end.endsWith("-->")) return end.slice(0, -3);
  return end.endsWith("]]>") ? end.slice(0, -3).trimEnd().replace(/\/\/$/, "") : script;
}

function mended(text: string): string {
  const plain = text.replace(/\p{Cc}/gu, " ").replace(/,(\s{0,50}[}\]])/g, "$1");
  let end = plain.length;
  while (end > 0 && /[;\s]/.test(plain[end - 1]!)) end--;
  return plain.slice(0, end);
}

/** The cells that matter out of JSON that cannot be parsed at all. */
function cellsIn(text: string): Thing {
  const cells: Record<string, unknown> = {};
  for (const [, key, value] of text.matchAll(
    /"(@type|datePublished|dateModified|headline)"\s{0,9}:\s{0,9}"([^"\\]{1,300})"/g,
  ))
    cells[key!] ??= value;
  return cells;
}
