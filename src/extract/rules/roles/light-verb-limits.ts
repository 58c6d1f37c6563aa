import type { Scene } from "../draft.ts";

/** Verbs of repelling: what stands behind them was somebody else's deed. */
const REPELS = new Set([
  "attempt-sadda",
  "attempt-ahbata",
  "attempt-tasadda",
  "attempt-afshala",
  "attempt-ihbat",
  "attempt-itirad",
]);

/** Relations that put an event beside the one whose light verb stands in front. */
const LATER: ReadonlySet<string> = new Set(["after", "before", "because", "l", "until", "from", "of"]);

/** «قامت بمداهمات بعد أسابيع من الهجوم»: the light verb has its noun already. */
export function hasNounAlready({ nodes }: Scene, verb: number, at: number): boolean {
  const node = nodes[at]!;
  if (node.conj || !LATER.has(node.prep)) return false;
  return nodes.slice(verb + 1, at).some((mid) => mid.type === "trigger");
}

/** «تمكنت القوات من صد الهجوم»: who repels an attack is not who made it. */
export function isRepelled({ nodes }: Scene, verb: number, at: number): boolean {
  return nodes
    .slice(verb, at)
    .some((node) => node.kind === "attempt" && REPELS.has(node.reading?.entry.id ?? ""));
}
