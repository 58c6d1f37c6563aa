import type { Count } from "../../claim.ts";
import type { Node } from "../../phrases/node.ts";
import { because, type Draft } from "../draft.ts";

/** Gives a draft its count, and the reason. */
export function take(draft: Draft, count: Count | null, rule: string, node: Node): void {
  if (!count) return;
  draft.count = { min: count.min, max: count.max, approx: count.approx };
  because(draft, rule, node);
}
