import type { Parse } from "../parse.ts";

/** «أودى الهجوم بحياة عشرة»: «بحياة» soon behind the verb makes it a verb of killing. */
export function takesLives(parse: Parse, i: number): boolean {
  for (let j = i + 1; j < Math.min(i + 9, parse.items.length); j++) {
    const folded = parse.tokens[parse.items[j]!.from]!.folded;
    if (folded === "بحياه" || folded === "بارواح") return true;
  }
  return false;
}
