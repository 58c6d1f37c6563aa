import type { Row } from "../../../lexicon/parse.ts";
import { formsOf } from "../../../lexicon/parse.ts";
import { fold } from "../../../text/fold.ts";
import type { Draft, Scene } from "../draft.ts";
import { foldedAt, idOf } from "./trigger-words.ts";

/** Words that keep a trigger from telling an event where they stand near it: a line of `neighbours.tsv`. */
interface Neighbour {
  readonly words: ReadonlySet<string>;
  /** The words are beginnings: «عدد» of «عددهم», with or without the article. */
  readonly beginnings: boolean;
  readonly before: number;
  readonly behind: number;
}

/** Neighbours by the id of the trigger's line; those of every trigger under `*`. */
export type Neighbours = ReadonlyMap<string, readonly Neighbour[]>;

/** The rows of `lexicon/neighbours.tsv`. `reach` is in words; a row with an unreadable one is left out. */
export function compileNeighbours(rows: readonly Row[]): Neighbours {
  const found = new Map<string, Neighbour[]>();
  for (const { cells } of rows) {
    const reach = Number(cells.reach);
    if (!Number.isInteger(reach) || reach < 1) continue;
    const neighbour: Neighbour = {
      words: new Set(formsOf(cells.forms).map((form) => fold(form))),
      beginnings: cells.match === "beginning",
      before: cells.side === "behind" ? 0 : reach,
      behind: cells.side === "before" ? 0 : reach,
    };
    for (const id of (cells.triggers ?? "").split(" ")) found.set(id, [...(found.get(id) ?? []), neighbour]);
  }
  return found;
}

/** «نقل أخبارا», «دخل في غيبوبة», «أطلق عليها اسم عملية»: the words beside a trigger say that it tells no event. */
export function silencedByNeighbours(draft: Draft): boolean {
  const { neighbours } = draft.scene.context;
  const own = neighbours.get(idOf(draft));
  const every = neighbours.get("*");
  return (own?.some((one) => stands(one, draft)) || every?.some((one) => stands(one, draft))) ?? false;
}

function stands({ words, beginnings, before, behind }: Neighbour, { scene, at }: Draft): boolean {
  const { from, to } = scene.nodes[at]!;
  for (let i = from - before; i < from; i++) if (isOne(scene, i, words, beginnings)) return true;
  for (let i = to; i < to + behind; i++) if (isOne(scene, i, words, beginnings)) return true;
  return false;
}

function isOne(scene: Scene, i: number, words: ReadonlySet<string>, beginnings: boolean): boolean {
  const folded = foldedAt(scene, i);
  if (!beginnings || folded === "") return words.has(folded);
  const bare = folded.startsWith("ال") ? folded.slice(2) : folded;
  for (const word of words) if (bare.startsWith(word)) return true;
  return false;
}
