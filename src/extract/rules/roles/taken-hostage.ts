import { Mark } from "../../../text/token.ts";
import { isGroup } from "../around.ts";
import { PARTING } from "../counts/parting.ts";
import { because, type Draft } from "../draft.ts";

/** «احتجز امرأة رهينة», «اتخذ من عاملة رهينة»: who is made a hostage stands in front of the word. */
export function takenHostage(draft: Draft): void {
  const { scene, at } = draft;
  const node = scene.nodes[at]!;
  if (node.reading!.entry.id !== "abduction-rahina" || node.reading!.article || node.prep !== "") return;
  for (let i = at - 1; i >= 0 && at - i <= 3; i--) {
    const before = scene.nodes[i]!;
    if (
      before.type === "trigger" ||
      scene.nodes[i + 1]!.before & (PARTING | Mark.comma) ||
      scene.nodes[i + 1]!.conj
    )
      return;
    if (!isGroup(before) || before.members[0]!.sort !== "people") continue;
    if (before.prep !== "" && before.prep !== "from") continue;
    if (before.members[0]!.definite) return;
    draft.target = [...before.members];
    because(draft, "taken-hostage", before);
    return;
  }
}
