import type { Kind } from "../../kinds.ts";
import { because, type Draft } from "../draft.ts";

/** Kinds whose verbs have people for their subject: things undergo them. */
const DONE_TO_THINGS: ReadonlySet<Kind> = new Set<Kind>(["seizure", "destruction", "detention"]);

/** Fills a slot with the group at a node index; -1 fills nothing. */
export function fillSlot(draft: Draft, slot: "actor" | "target", i: number, rule: string): void {
  if (i < 0) return;
  if (slot === "target" && draft.kind === "territory" && draft.target.length > 0) return;
  const node = draft.scene.nodes[i]!;
  // Things are found and destroyed; they find and destroy nothing.
  if (slot === "actor" && DONE_TO_THINGS.has(draft.kind) && node.members[0]!.sort === "thing") {
    if (draft.target.length === 0) fillSlot(draft, "target", i, "object-of-verb");
    return;
  }
  draft[slot] = [...node.members];
  because(draft, rule, node);
}
