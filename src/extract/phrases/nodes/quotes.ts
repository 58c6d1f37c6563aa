import { taggedAs } from "../../particles.ts";
import { type Parse, particleOf } from "../parse.ts";

/** «نقلت وكالة … عن», «ونقل عن»: to quote somebody, not to move him. */
export function quotes(parse: Parse, i: number): boolean {
  const { items } = parse;
  if (taggedAs(items[i]!, "reporting")?.entry.cells.strength !== "relayed") return false;
  const next = items[i + 1];
  if (next && next.kind === "entry" && (taggedAs(next, "outlet") || taggedAs(next, "post"))) return true;
  for (let j = i + 1; j < Math.min(i + 5, items.length); j++)
    if (particleOf(items[j])?.entry.cells.value === "about") return true;
  return false;
}
