import { Mark } from "../../../text/token.ts";
import type { Node } from "../../phrases/node.ts";
import { VERBAL } from "../../phrases/nodes/triggers.ts";
import { because, type Draft, isVerb, type Scene } from "../draft.ts";
import { PARTING } from "./parting.ts";
import { PERSONAL } from "./personal.ts";

/** Plurals of offices that have no plural ending. */
const MANY: ReadonlySet<string> = new Set([
  "ضباط",
  "قاده",
  "وزراء",
  "نواب",
  "اعضاء",
  "زعماء",
  "قضاه",
  "روساء",
  "سفراء",
  "امراء",
]);

/** True for an office in the plural: «ضباط شرطة», «مسؤولين محليين». */
const manyOf = (folded: string): boolean =>
  MANY.has(folded) || MANY.has(folded.replace("ال", "")) || folded.endsWith("ين") || folded.endsWith("ون");

/** «مقتل فلان بن فلان», «غادر القائد فلان»: a name or an office right behind the trigger is one person. */
export function namedPerson(draft: Draft): boolean {
  const { scene, at } = draft;
  if (draft.target.length > 0) return false;
  let last = -1;
  for (let i = at + 1; i < Math.min(at + 5, scene.nodes.length); i++) {
    const node = scene.nodes[i]!;
    if (
      node.before & (PARTING | Mark.comma) ||
      node.prep !== "" ||
      node.conj ||
      scene.clause[i] !== scene.clause[at]
    )
      break;
    const name =
      node.type === "post" ||
      (node.type === "word" && node.reading === null && node.kind === "" && node.end - node.start > 2);
    if (!name || (node.type === "post" && manyOf(scene.tokens[node.from]!.folded))) break;
    last = i;
  }
  if (last < 0 || describesNobody(draft, last)) return false;
  const folded = scene.tokens[scene.nodes[at + 1]!.from]!.folded;
  if (!PERSONAL.has(draft.kind) || scene.nodes[at]!.reading!.article) return false;
  const first = scene.nodes[at + 1]!;
  // «نقل ملف القضية»: what moves is not always somebody.
  const moved = draft.kind === "displacement";
  const alone = first.type === "word" && (moved || last === at + 1 || folded.startsWith("ال"));
  if (alone && !isNamed(scene, first)) return false;
  isPerson(draft, first, scene.nodes[last]!);
  return true;
}

/** «إن الراوي قتل», «زمار اعتقل»: a name that the document gives in full elsewhere, in front of what happened to him. */
export function namedSubject(draft: Draft): boolean {
  const { scene, at } = draft;
  if (draft.target.length > 0 || !PERSONAL.has(draft.kind) || !canBeVerb(scene.nodes[at]!)) return false;
  if (scene.nodes[at]!.reading!.entry.cells.voice === "active" && draft.kind !== "surrender") return false;
  const last = scene.nodes[at - 1];
  if (!last || scene.nodes[at]!.conj || scene.nodes[at]!.before & (PARTING | Mark.comma)) return false;
  if (last.prep !== "" || !isNamed(scene, last)) return false;
  let first = at - 1;
  while (
    first > 0 &&
    scene.nodes[first - 1]!.to === scene.nodes[first]!.from &&
    isNamed(scene, scene.nodes[first - 1]!)
  )
    first--;
  isPerson(draft, scene.nodes[first]!, last);
  return true;
}

/** «إن الراوي قتل»: behind a word that no line knows the verb was taken for its noun. */
const canBeVerb = (node: Node): boolean =>
  isVerb(node) || (node.prep === "" && node.also.some(({ features }) => (features & VERBAL) !== 0));

/** True for an unknown word of a name that the document gives in full. */
const isNamed = ({ context, tokens }: Scene, node: Node): boolean =>
  node.type === "word" &&
  node.reading === null &&
  node.kind === "" &&
  context.names.has(tokens[node.from]!.folded);

/** Makes one person of the words from one phrase to another, and the target of the claim. */
function isPerson(draft: Draft, first: Node, last: Node): void {
  draft.target = [
    {
      start: first.start,
      end: last.end,
      id: null,
      count: { min: 1, max: 1, approx: false },
      counted: false,
      sort: "people",
      group: "person",
      anaphor: false,
      definite: true,
      entries: [],
    },
  ];
  draft.count = { min: 1, max: 1, approx: false };
  because(draft, "named-person", first, last);
}

/** Words that stand behind a verb of moving and name nobody. */
const NO_NAMES: ReadonlySet<string> = new Set([
  "البلاد",
  "المكان",
  "بعدها",
  "بعده",
  "فورا",
  "موقتا",
  "نهائيا",
]);

/** «أخلى جزءا كبيرا», «غادر بعدها البلاد»: unknown words that are no name. */
function describesNobody({ scene, at }: Draft, last: number): boolean {
  const words = scene.nodes.slice(at + 1, last + 1).map(({ from }) => scene.tokens[from]!.folded);
  if (words.some((word) => NO_NAMES.has(word))) return true;
  return words.length > 1 && words.slice(0, 2).every((word) => word.endsWith("ا"));
}
