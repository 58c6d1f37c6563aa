import { isGroup } from "../around.ts";
import { because, type Draft } from "../draft.ts";

/** «أودى الهجوم بحياة 20 شخصا»: the people behind «بحياة». */
export function livesTaken(draft: Draft): void {
  const { scene, at } = draft;
  if (draft.scene.nodes[at]!.reading!.entry.id !== "killed-awda-lives") return;
  for (let i = at + 1; i < scene.nodes.length; i++) {
    const node = scene.nodes[i]!;
    const folded = scene.tokens[node.from]!.folded;
    if (folded !== "بحياه" && folded !== "بارواح") continue;
    const people = scene.nodes[i + 1];
    if (!people || !isGroup(people)) return;
    draft.target = [...people.members];
    draft.actor = [];
    because(draft, "lives-taken", people);
    return;
  }
}
