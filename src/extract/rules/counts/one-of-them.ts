import type { Member, Node } from "../../phrases/node.ts";
import { because, type Draft, type Scene } from "../draft.ts";

/** Words for one of those named before. */
const ONE_OF: ReadonlySet<string> = new Set(["احدهم", "احدهما", "احداهما", "احداهن", "احدهن", "احداهم"]);
/** Words for the other or the next of those named before. */
const NEXT_ONE: ReadonlySet<string> = new Set(["الاخر", "الاخري", "الثاني", "الثانيه", "الثالث", "الرابع"]);

/** True for «أحدهما», «أحدهم». */
export const isOneOf = ({ tokens }: Scene, node: Node | undefined): boolean =>
  node?.type === "word" && node.prep === "" && ONE_OF.has(tokens[node.from]!.folded);

/** «قتلوا أحدهما وأصابوا الآخر», «اعتقال الثالث»: one of the people named before. */
export function oneOfThem(draft: Draft): boolean {
  const { scene, at } = draft;
  const node = scene.nodes[at + 1];
  if (node?.type !== "word" || node.prep !== "" || node.conj || scene.nodes[at]!.reading!.article)
    return false;
  if (scene.nodes[at + 2]?.members.length && scene.nodes[at + 2]!.prep === "") return false;
  if (!isOneOf(scene, node) && !NEXT_ONE.has(scene.tokens[node.from]!.folded)) return false;
  draft.target = [onePerson(node)];
  draft.count = { min: 1, max: 1, approx: false };
  because(draft, "one-of-them", node);
  return true;
}

const onePerson = ({ start, end }: Node): Member => ({
  start,
  end,
  id: null,
  count: { min: 1, max: 1, approx: false },
  counted: false,
  sort: "people",
  group: "person",
  anaphor: true,
  definite: true,
  entries: [],
});
