import { because, type Draft } from "../draft.ts";

/** The line of «جثة», whose words are whom they count. */
const BODIES = "killed-jutha";

/** «انتشال 14 جثة»: where nobody else is named, the bodies are who was killed. */
export function bodiesThemselves(draft: Draft): void {
  const { scene, at } = draft;
  const node = scene.nodes[at]!;
  if (node.reading!.entry.id !== BODIES || draft.target.length > 0 || !draft.count) return;
  draft.target = [
    {
      start: node.start,
      end: node.end,
      id: "bodies",
      count: draft.count,
      counted: true,
      sort: "people",
      group: "victims",
      anaphor: false,
      definite: node.reading!.article,
      entries: [],
    },
  ];
  because(draft, "bodies", node);
}
