import { following } from "../around.ts";
import { because, type Draft } from "../draft.ts";
import { placeMember } from "./places-hit.ts";

/** The ground that is taken, held or left: the places behind the trigger. */
export function groundTaken(draft: Draft): void {
  const { scene, at, kind } = draft;
  if (kind === "besieged") {
    besiegedGround(draft);
    return;
  }
  if (kind !== "territory") return;
  for (const i of following(scene, at)) {
    const node = scene.nodes[i]!;
    if (node.kind === "relative") break;
    // «على دوما والغوطة الشرقية», «على الموقع وبالتالي على الغوطة»: more ground of the same hold.
    if (
      draft.target.length > 0 &&
      node.type === "place" &&
      ((node.conj && node.prep === "") || node.prep === "on")
    ) {
      if (!draft.target.some((member) => member.start === node.start)) draft.target.push(placeMember(node));
      continue;
    }
    if (draft.target.length > 0) continue;
    if (node.type !== "place" || !["on", "", "from", "in", "to", "l", "b", "inside"].includes(node.prep))
      continue;
    draft.target.push(placeMember(node));
    because(draft, "ground", node);
  }
  if (draft.target.length === 0) groundCounted(draft);
}

/** «سيطر على 80 قرية», «على عدد من المواقع»: so many places that nobody names. */
function groundCounted(draft: Draft): void {
  const { scene, at } = draft;
  const i = following(scene, at).find((k) => scene.nodes[k]!.prep === "on");
  const [first] = i === undefined ? [] : scene.nodes[i]!.members;
  if (!first?.counted || first.sort !== "thing") return;
  draft.target = [...scene.nodes[i!]!.members];
  because(draft, "ground", scene.nodes[i!]!);
}

/** «تحاصر القوات بلدة»: the place besieged, where no people are named. */
function besiegedGround(draft: Draft): void {
  const { scene, at } = draft;
  if (draft.target.length > 0 || scene.nodes[at]!.reading!.entry.cells.voice === "participle") return;
  for (const i of following(scene, at)) {
    const node = scene.nodes[i]!;
    if (node.type !== "place" || node.prep !== "") continue;
    draft.target = [placeMember(node)];
    return;
  }
}
