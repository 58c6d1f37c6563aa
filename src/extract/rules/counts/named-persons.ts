import { Mark } from "../../../text/token.ts";
import { because, type Draft, isVerb } from "../draft.ts";
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
  if (scene.nodes[at + 1]!.type === "word" && (last === at + 1 || folded.startsWith("ال"))) return false;
  const first = scene.nodes[at + 1]!;
  if (first.type === "word" && last === at + 1 && isVerb(scene.nodes[at]!)) return false;
  draft.target = [
    {
      start: first.start,
      end: scene.nodes[last]!.end,
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
  because(draft, "named-person", first, scene.nodes[last]!);
  return true;
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
