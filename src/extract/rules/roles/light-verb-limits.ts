import type { Node } from "../../phrases/node.ts";
import type { Scene } from "../draft.ts";
import { acrossAnswer } from "../where/answers.ts";

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
export function hasNounAlready(scene: Scene, verb: number, at: number): boolean {
  const { nodes } = scene;
  const node = nodes[at]!;
  if (
    node.prep === "because" ||
    node.prep === "about" ||
    acrossAnswer(scene, verb, at) ||
    isOthers(scene, verb, at)
  )
    return true;
  if (node.conj || !LATER.has(node.prep) || governs(nodes[verb]!, node.prep)) return false;
  return nodes.slice(verb + 1, at).some((mid) => mid.type === "trigger");
}

/** «تمكنت القوات من صد الهجوم»: who repels an attack is not who made it. */
export function isRepelled({ nodes }: Scene, verb: number, at: number): boolean {
  return nodes
    .slice(verb, at)
    .some((node) => node.kind === "attempt" && REPELS.has(node.reading?.entry.id ?? ""));
}

/** «تمكنت خلال العملية من تحرير», «أقدم على»: the relation that the light verb itself asks for. */
function governs({ reading }: Node, prep: string): boolean {
  return GOVERNED.get(reading?.entry.id ?? "") === prep;
}
const GOVERNED: ReadonlyMap<string, string> = new Map([
  ["do-tamakkana", "from"],
  ["do-najaha", "in"],
  ["do-amada", "to"],
  ["do-lajaa", "to"],
]);

/** «فتحت تحقيقا بهجوم», «قالت إنها سترد على الهجوم»: the event that somebody looks into, answers or makes up is another's. */
function isOthers({ nodes, tokens }: Scene, verb: number, at: number): boolean {
  for (let i = nodes[verb]!.to; i < nodes[at]!.from; i++) if (OTHERS.has(tokens[i]!.folded)) return true;
  return false;
}
const OTHERS: ReadonlySet<string> = new Set([
  "الرد",
  "بالرد",
  "للرد",
  "تحقيق",
  "تحقيقا",
  "التحقيق",
  "تحقيقات",
  "فبركه",
  "بفبركه",
  "اعقاب",
  "وسط",
  "خشيه",
  "تحسبا",
  "التقارير",
  "للتقارير",
]);
