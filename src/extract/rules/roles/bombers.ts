import type { Entry } from "../../../lexicon/entry.ts";
import type { Span } from "../../../text/span.ts";
import type { Member } from "../../phrases/node.ts";
import { isGroup } from "../around.ts";
import { because, type Draft } from "../draft.ts";

/** A suicide bomber in the given words; `entries`: the lines that know them. */
export const bomberMember = ({ start, end }: Span, definite: boolean, entries: readonly Entry[]): Member => ({
  start,
  end,
  id: "suicide-bomber",
  count: null,
  counted: false,
  sort: "people",
  group: "suicide-bombers",
  anaphor: false,
  definite,
  entries,
});

/** Who blew himself up: «انتحاري», in the trigger, right behind it or before it. */
export function bomber(draft: Draft): void {
  const { scene, at, kind } = draft;
  if (kind !== "suicide_attack" || draft.actor.length > 0) return;
  const node = scene.nodes[at]!;
  for (let i = at + 1; i >= Math.max(0, at - 8); i--) {
    const near = scene.nodes[i];
    if (!near || scene.spoken[i]) continue;
    if (
      i !== at &&
      near.type === "trigger" &&
      near.kind === "suicide_attack" &&
      near.reading!.entry.cells.voice === "participle"
    ) {
      draft.actor = [bomberMember(near, false, [near.reading!.entry])];
      because(draft, "bomber", near);
      return;
    }
    if (!isGroup(near)) continue;
    const member = near.members[0]!;
    if (member.group !== "suicide-bombers" && member.group !== "attackers") continue;
    draft.actor = [member];
    because(draft, "bomber", near);
    return;
  }
  if (node.reading!.entry.cells.voice === "participle") {
    draft.actor = [bomberMember(node, false, [node.reading!.entry])];
  }
}
