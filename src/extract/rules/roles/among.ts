import { isParticiple } from "../counts/participles.ts";
import { because, type Draft } from "../draft.ts";

/** How far in front of «من بين القتلى» those who are among them may stand, in phrases. */
const REACH = 5;

/** «خمسة ممرضين من بين القتلى», «من بين الجرحى ثلاثة جنود»: who is among the dead or the hurt is the target. */
export function amongThem(draft: Draft): void {
  const { scene, at } = draft;
  const node = scene.nodes[at]!;
  if (!isParticiple(node) || draft.target.length > 0 || scene.nodes[at - 1]?.kind !== "outof") return;
  const behind = scene.nodes[at + 1];
  const near = [
    ...(behind?.prep === "" && !behind.conj ? [behind] : []),
    ...scene.nodes.slice(Math.max(0, at - REACH), at - 1).reverse(),
  ];
  const who = near.find(
    ({ members, prep, kind }) => members.length > 0 && prep === "" && kind !== "adjective",
  );
  if (!who) return;
  draft.target = [...who.members];
  draft.count = draft.count ?? who.members[0]!.count;
  because(draft, "among-them", who);
}
