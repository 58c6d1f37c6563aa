import type { Draft } from "../draft.ts";

/** «احتجز رهائن»: the people are part of the phrase itself. */
export function hostagesInside(draft: Draft): void {
  const { scene, at, kind } = draft;
  if (kind !== "abduction" || draft.target.length > 0) return;
  const node = scene.nodes[at]!;
  for (let i = node.from; i < node.to; i++) {
    const token = scene.tokens[i]!;
    if (token.folded !== "رهاين" && token.folded !== "رهينه" && token.folded !== "الرهاين") continue;
    draft.target = [
      {
        start: token.start,
        end: token.end,
        id: "hostages",
        count: null,
        counted: false,
        sort: "people",
        group: "hostages",
        anaphor: false,
        definite: false,
        entries: [],
      },
    ];
  }
}
