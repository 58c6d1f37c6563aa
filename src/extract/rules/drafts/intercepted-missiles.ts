import type { Member } from "../../phrases/node.ts";
import { ATTACKS } from "../classes.ts";
import { because, type Draft } from "../draft.ts";

/** Words for stopping a missile on its way, and the things so stopped that somebody fired. */
const STOPPING: ReadonlySet<string> = new Set(["destruction-itarada"]);
const FIRED: ReadonlySet<string> = new Set([
  "missile",
  "ballistic-missile-thing",
  "shells",
  "shell",
  "rockets",
]);
/** How far from the interception the firing may be told by a word of its own, in phrases. */
const REACH = 8;

/** «اعترضت الدفاعات صاروخا»: the missile was fired at somebody, and foiled; gives the draft, and beside it the firing. */
export function interceptedMissile(draft: Draft, _at: number, drafts: readonly Draft[]): Draft[] {
  const { scene, at } = draft;
  const node = scene.nodes[at]!;
  if (draft.kind !== "destruction" || !STOPPING.has(node.reading!.entry.id)) return [draft];
  const missile = draft.target.find((member) => isFired(member) && !isKnown(draft, member));
  if (!missile || drafts.some((other) => tellsFiring(other, draft))) return [draft];
  const firing: Draft = {
    ...draft,
    kind: "shelling",
    start: missile.start,
    end: missile.end,
    actor: [],
    target: [],
    weapon: "rocket",
    modality: draft.modality === "asserted" ? "attempted" : draft.modality,
    because: [],
  };
  because(firing, "intercepted", node);
  return [draft, firing];
}

const isFired = (member: Member): boolean =>
  member.sort === "thing" && member.entries.some(({ id }) => FIRED.has(id));

/** «اعتراض الصاروخ»: with the article the firing was told before. */
function isKnown({ scene }: Draft, { start }: Member): boolean {
  return scene.tokens.some((token) => token.start === start && token.folded.startsWith("ال"));
}

const tellsFiring = (other: Draft, { at }: Draft): boolean =>
  ATTACKS.has(other.kind) && other.at > at && other.at - at <= REACH;
