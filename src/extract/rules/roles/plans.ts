import type { Member, Node } from "../../phrases/node.ts";
import { because, type Draft } from "../draft.ts";

/** «تهديدات الرئيس بتوجيه ضربة», «التهديدات الأميركية»: whose plan it is would act. True where the owner is found. */
export function ownerOfPlan(draft: Draft, plan: number): boolean {
  const owner = draft.scene.nodes[plan + 1];
  if (owner?.prep !== "") return false;
  const office = owner.type === "post" && owner.reading?.entry.cells.of;
  if (owner.kind !== "adjective" && !office) return false;
  draft.actor = owner.members.length > 0 ? [...owner.members] : [officeMember(owner)];
  because(draft, "owner-of-the-plan", owner);
  return true;
}

/** An office as the state that it belongs to. */
function officeMember({ start, end, reading }: Node): Member {
  const { entry } = reading!;
  return {
    start,
    end,
    id: entry.cells.of ?? null,
    count: null,
    counted: false,
    sort: "party",
    group: "government",
    anaphor: false,
    definite: true,
    entries: [entry],
  };
}
