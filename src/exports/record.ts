import type { Because } from "../extract/because.ts";
import type { Count, EntityMention, Words } from "../extract/claim.ts";
import type { Kind, Modality } from "../extract/kinds.ts";

/** A claim as it is written out: every slot, with the words it came from. The names are those of the gold files. */
export interface ClaimRecord {
  readonly id: string;
  readonly kind: Kind;
  readonly trigger: Words;
  readonly sentence: string;
  readonly actor: readonly EntityMention[];
  readonly target: readonly EntityMention[];
  readonly count: Count | null;
  readonly weapon: string | null;
  readonly place:
    | (Words & {
        readonly lat: number | null;
        readonly lon: number | null;
        readonly precision: string | null;
        readonly id: string | null;
      })
    | null;
  /** `start` and `end` are ISO days, both included. */
  readonly time: { readonly text: string; readonly start: string; readonly end: string } | null;
  readonly speaker: string | null;
  readonly speaker_org: string | null;
  readonly via: readonly string[];
  readonly modality: Modality;
  readonly part_of: string | null;
  readonly cause: string | null;
  /** 0 to 1, two decimals. */
  readonly confidence: number;
  readonly because?: readonly Because[];
}

/** A report with all its claims, as it is written out. */
export interface DocumentRecord {
  readonly doc: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly claims: readonly ClaimRecord[];
}
