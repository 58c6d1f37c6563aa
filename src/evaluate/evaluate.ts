import { basename } from "node:path";
import type { Engine } from "../engine.ts";
import { recordOf } from "../exports/record-of.ts";
import type { GoldDocument } from "./gold.ts";
import { readGold } from "./read-gold.ts";
import { type Judged, type Score, score } from "./score.ts";

export interface Evaluation {
  /** All sets together. */
  readonly pooled: Score;
  /** What was found in all of them, beside gold. */
  readonly judged: readonly Judged[];
  /** Each set of gold by itself, by its folder. */
  readonly sets: readonly {
    readonly folder: string;
    readonly score: Score;
    readonly judged: readonly Judged[];
  }[];
}

/** Reads every report of the given gold with an engine and scores what was found. `rootOf`: what `doc` is relative to. */
export function evaluate(
  engine: Engine,
  folders: readonly string[],
  rootOf: (folder: string) => string,
): Evaluation {
  const sets = folders.map((folder) => ({
    folder,
    judged: readGold(folder, rootOf(folder)).map((one) => judge(engine, one)),
  }));
  const judged = sets.flatMap((set) => set.judged);
  return {
    pooled: score(judged),
    judged,
    sets: sets.map((set) => ({ ...set, score: score(set.judged) })),
  };
}

/** What an engine finds in one report, beside its gold. */
export function judge(engine: Engine, document: GoldDocument): Judged {
  const { gold, text } = document;
  const name = basename(gold.doc ?? document.file).replace(/\.(txt|json)$/, "");
  const read = { name, text, outlet: gold.outlet ?? null, published: gold.published ?? null, url: null };
  return { document, found: recordOf(read, engine.analyse(read)).claims };
}
