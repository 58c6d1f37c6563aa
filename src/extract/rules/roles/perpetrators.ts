import type { Member } from "../../phrases/node.ts";
import { ATTACKS } from "../classes.ts";
import { because, type Draft, isVerb } from "../draft.ts";

/** «منفذ هجوم القطار», «منفذي التفجير»: whoever is named as the doer of the event did it. */
export function perpetrator(draft: Draft): void {
  const { scene, at, kind } = draft;
  const node = scene.nodes[at]!;
  const doer = scene.tokens[node.from - 1];
  if (draft.actor.length > 0 || !ATTACKS.has(kind) || isVerb(node) || node.prep !== "" || node.conj) return;
  if (!doer || !PERPETRATORS.has(doer.folded)) return;
  draft.actor = [attackers(doer.start, node.end)];
  because(draft, "perpetrator", node);
}

const attackers = (start: number, end: number): Member => ({
  start,
  end,
  id: "attackers",
  count: null,
  counted: false,
  sort: "people",
  group: "attackers",
  anaphor: false,
  definite: true,
  entries: [],
});

/** Words for who carries out a deed, in front of its noun. */
const PERPETRATORS: ReadonlySet<string> = new Set(
  ["منفذ", "منفذي", "منفذو", "منفذا", "منفذة", "مرتكب", "مرتكبي", "مرتكبو", "مدبر", "مدبري", "مدبرو"].flatMap(
    (word) => [word, `ل${word}`, `ب${word}`, `و${word}`],
  ),
);
