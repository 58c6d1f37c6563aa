import type { Node } from "../../phrases/node.ts";
import { isGroup } from "../around.ts";
import { because, type Draft } from "../draft.ts";
import { speakerMember } from "./speaker-members.ts";

/** «أعلن التنظيم مسؤوليته عن الهجوم», «تبنى»: the claimer acted and speaks. */
export function responsible(draft: Draft): void {
  const { scene, at } = draft;
  // «حمّل السكان التحالف المسؤولية عن»: they blame another.
  if (draft.voice?.accused || draft.because.some(({ rule }) => rule === "accused")) return;
  for (let i = at; i >= 0 && at - i <= 6; i--) {
    if (!claimsResponsibility(scene.nodes[i]!)) continue;
    claimedInFront(draft, i);
    return;
  }
  claimedBehind(draft);
}

/** «تبنى», «مسؤوليته عن»: words that claim a deed. */
const claimsResponsibility = (node: Node): boolean =>
  node.reading?.entry.cells.strength === "responsibility" || node.kind === "responsibility";

/** The claimer is who speaks; where nobody does, the party nearest to the words of claiming. */
function claimedInFront(draft: Draft, claim: number): void {
  const { scene, at } = draft;
  const voice = scene.voices[at] ?? scene.voices[claim] ?? null;
  if (voice?.speaker) {
    draft.actor = [speakerMember(voice, false, [])];
    because(draft, "responsibility", scene.nodes[claim]!);
    return;
  }
  const claimer = partyNear(draft, claim);
  if (!claimer) return;
  const { start, end, id } = claimer.members[0]!;
  draft.actor = [...claimer.members];
  draft.voice = {
    speaker: { start, end },
    org: id,
    via: draft.voice?.via ?? [],
    strength: "responsibility",
    rule: "responsibility",
  };
  because(draft, "responsibility", claimer);
}

/** The party right behind the words of claiming, or the nearest in front of them. */
function partyNear({ scene }: Draft, claim: number): Node | null {
  for (let i = claim + 1; i >= 0 && claim - i < 8; i--) {
    const near = scene.nodes[i];
    if (near && isGroup(near) && near.members[0]!.sort === "party" && near.prep === "") return near;
  }
  return null;
}

/** «تفجيران تبناهما التنظيم» */
function claimedBehind(draft: Draft): void {
  const { scene, at } = draft;
  for (let i = at + 1; i <= at + 4 && i < scene.nodes.length; i++) {
    const node = scene.nodes[i]!;
    if (node.type === "trigger") return;
    if (!claimsResponsibility(node)) continue;
    const claimer = scene.nodes[i + 1];
    if (claimer && isGroup(claimer) && claimer.prep === "" && claimer.members[0]!.sort === "party") {
      draft.actor = [...claimer.members];
      because(draft, "responsibility", claimer);
    }
    return;
  }
}
