import type { Entry } from "../../lexicon/entry.ts";
import type { Token } from "../../text/token.ts";
import type { Because } from "../because.ts";
import type { Count } from "../claim.ts";
import type { Context } from "../context.ts";
import type { Kind, Modality } from "../kinds.ts";
import type { Member, Node } from "../phrases/node.ts";
import type { Voice } from "../speech/voice.ts";
import type { Outline } from "./outline.ts";

/** A sentence ready for the claim rules: its phrases, who says them, and which clause each stands in. */
export interface Scene {
  readonly nodes: readonly Node[];
  readonly tokens: readonly Token[];
  readonly voices: readonly (Voice | null)[];
  /** Nodes of the attribution itself. */
  readonly spoken: readonly boolean[];
  /** Clause number of each node; numbers rise from left to right. */
  readonly clause: readonly number[];
  readonly context: Context;
  readonly headline: boolean;
  readonly outline: Outline;
}

/** A claim in the making: rules fill its slots one after the other. */
export interface Draft {
  readonly scene: Scene;
  /** The trigger's node. */
  readonly at: number;
  kind: Kind;
  readonly start: number;
  end: number;
  actor: Member[];
  target: Member[];
  count: Count | null;
  weapon: string | null;
  place: Node | null;
  time: Node | null;
  voice: Voice | null;
  modality: Modality;
  partOf: Draft | null;
  cause: Draft | null;
  /** The probability that it is a claim, 0 to 1, as learned from marked reports; 1 before it is weighed. */
  confidence: number;
  readonly because: Because[];
}

export const isVerb = (node: Node): boolean => node.reading !== null && (node.reading.features & 12) !== 0;

/** Where a researcher finds an entry: `triggers.tsv:42 killed-qatala`. */
export const lineOf = ({ file, line, id }: Entry): string => `${file}:${line} ${id}`;

/** Adds a reason: which rule filled something, over which nodes. */
export function because(draft: Draft, rule: string, first: Node, last: Node = first): void {
  const entry = first.reading?.entry;
  draft.because.push({
    rule,
    span: { start: first.start, end: last.end },
    entries: entry ? [lineOf(entry)] : [],
    under: [],
  });
}
