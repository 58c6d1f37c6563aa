import { prefixRelation, taggedAs } from "../../particles.ts";
import type { Node } from "../node.ts";
import { type Parse, PHRASE_END } from "../parse.ts";

/** «مركز تابع للميليشيا» and «مواقع رصد» are no verbs of saying: one ties a thing to its owner, one is a genitive. */
export function ownsOrWatches({ items, tokens }: Parse, i: number, nodes: readonly Node[]): boolean {
  const item = items[i]!;
  if (item.kind !== "entry" || item.conj || item.before & PHRASE_END) return false;
  const report = taggedAs(item, "reporting");
  if (report?.prefix !== "" || report.suffix !== "") return false;
  const next = items[i + 1];
  const last = nodes[nodes.length - 1];
  if (last?.to !== item.from || last.members.length === 0) return false;
  if (tokens[item.from]!.folded === "تابع" && next) {
    const first = next.readings[0];
    return (
      (first !== undefined && prefixRelation(first.prefix) === "l") ||
      tokens[next.from]!.folded.startsWith("لل")
    );
  }
  const thing = last.members[last.members.length - 1]!;
  return thing.sort === "thing" && !thing.definite && !thing.counted && tokens[item.from]!.folded === "رصد";
}
