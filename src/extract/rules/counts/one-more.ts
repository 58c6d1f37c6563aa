import { Feature } from "../../../lexicon/inflect.ts";
import type { Node } from "../../phrases/node.ts";
import { OUTCOMES } from "../classes.ts";
import type { Draft } from "../draft.ts";
import { take } from "./take.ts";

/** «قتل اثنان وجرح ثالث»: one more, told by the rank. */
const RANKS: ReadonlySet<string> = new Set([
  "ثان",
  "ثاني",
  "ثانيه",
  "ثالث",
  "ثالثه",
  "رابع",
  "رابعه",
  "خامس",
  "سادس",
  "سابع",
]);

/** «وجرح آخر»: one more. */
export function anotherOne(draft: Draft): boolean {
  const { scene, at, kind } = draft;
  const next = scene.nodes[at + 1];
  if (!OUTCOMES.has(kind) || !next || next.members.length > 0 || next.prep !== "" || next.conj) return false;
  if (!isAnother(next) && !(RANKS.has(scene.tokens[next.from]!.folded) && next.to - next.from === 1))
    return false;
  const { start, end, reading } = next;
  draft.target = [
    {
      start,
      end,
      id: "others",
      count: { min: 1, max: 1, approx: false },
      counted: false,
      sort: "people",
      group: reading?.entry.kind ?? "others",
      anaphor: false,
      definite: false,
      entries: reading ? [reading.entry] : [],
    },
  ];
  take(draft, { min: 1, max: 1, approx: false }, "one-more", next);
  return true;
}

/** «آخر», «أخرى» without the article. */
const isAnother = ({ reading }: Node): boolean =>
  reading?.entry.id === "others" && (reading.features & Feature.singular) !== 0 && !reading.article;
