import type { Item } from "../items.ts";
import type { Parse } from "../parse.ts";

/** The relation in front of a number: «لنحو 44 أسرة», «بأكثر من عشرين». */
export function numberRelation({ tokens }: Parse, item: Item): string {
  if (item.kind !== "number") return "";
  const { folded, kind } = tokens[item.from]!;
  if (kind !== "word" || folded.length < 4) return "";
  if (folded.startsWith("ل")) return "l";
  return folded.startsWith("ب") && !folded.startsWith("بضع") ? "b" : "";
}
