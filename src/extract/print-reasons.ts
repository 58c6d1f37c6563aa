import type { Because } from "./because.ts";

/** A tree of reasons, a line a reason: the rule, the words it stands on, the lexicon lines it used. */
export function printReasons(reasons: readonly Because[], text: string, indent = "  "): string[] {
  return reasons.flatMap(({ rule, span, entries, under }) => {
    const words = text.slice(span.start, span.end).split("\n").join(" ");
    const used = entries.length > 0 ? `  [${entries.join(", ")}]` : "";
    return [`${indent}${rule}: «${words}»${used}`, ...printReasons(under, text, `${indent}  `)];
  });
}
