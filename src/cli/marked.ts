import type { Span } from "../text/span.ts";
import { flat } from "./flat.ts";

/** A text on one line with some of its words in [brackets]. */
export function marked(text: string, spans: readonly Span[]): string {
  let out = "";
  let at = 0;
  for (const { start, end } of spans) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return flat(out + text.slice(at));
}
