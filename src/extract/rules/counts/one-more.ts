import { Feature } from "../../../lexicon/inflect.ts";
import { OUTCOMES } from "../classes.ts";
import type { Draft } from "../draft.ts";
import { take } from "./take.ts";

/** «وجرح آخر»: one more. */
export function anotherOne(draft: Draft): boolean {
  const { scene, at, kind } = draft;
  const next = scene.nodes[at + 1];
  if (!OUTCOMES.has(kind) || next?.reading?.entry.id !== "others" || next.members.length > 0) return false;
  if (!(next.reading.features & Feature.singular) || next.prep !== "" || next.reading.article) return false;
  const { start, end, reading } = next;
  draft.target = [
    {
      start,
      end,
      id: reading.entry.id,
      count: { min: 1, max: 1, approx: false },
      counted: false,
      sort: "people",
      group: reading.entry.kind,
      anaphor: false,
      definite: false,
      entries: [reading.entry],
    },
  ];
  take(draft, { min: 1, max: 1, approx: false }, "one-more", next);
  return true;
}
