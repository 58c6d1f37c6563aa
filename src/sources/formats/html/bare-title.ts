import { sameWords } from "./same-words.ts";

/** What parts a headline from the outlet's name in `<title>`. */
export const PARTED = /\s+(?:[|\-–—»«•·/]|::)\s+|\s*\|\s*/;

/** A title without the names that pages put around it. */
export function bare(
  title: string,
  heads: readonly string[],
  outlet: string | null,
  suffix: string | null,
): string {
  const head = heads.find((one) => one.length >= 10 && title.startsWith(one));
  if (head !== undefined) return head;
  const parts = title.split(PARTED);
  const isName = (part: string): boolean => outlet !== null && sameWords(part, outlet);
  let kept = title;
  if (parts.length > 1) {
    const end = parts.at(-1)!;
    const begin = parts[0]!;
    if (isName(begin)) kept = title.slice(begin.length).replace(/^[\s|\-–—»«•·/:]+/, "");
    else if (isName(end) || end === suffix)
      kept = title.slice(0, title.lastIndexOf(end)).replace(/[\s|\-–—»«•·/:]+$/, "");
  } else if (outlet !== null && title.startsWith(`${outlet}:`)) kept = title.slice(outlet.length + 1).trim();
  return kept === "" ? title : kept;
}
