import type { Count } from "../extract/claim.ts";

export interface GoldEntity {
  readonly text: string;
  readonly id?: string | null;
}

/** A claim as a person marked it: its trigger is placed by the sentence that holds it. */
export interface GoldClaim {
  readonly id: string;
  readonly kind: string;
  readonly sentence: string;
  readonly trigger: string;
  /** Which occurrence of the trigger in the sentence is meant; 1 where absent. */
  readonly nth?: number;
  readonly optional?: boolean;
  readonly actor?: readonly GoldEntity[] | null;
  readonly target?: readonly GoldEntity[] | null;
  readonly count?: Count | null;
  readonly weapon?: string | null;
  readonly place?: {
    readonly text: string;
    readonly lat?: number | null;
    readonly lon?: number | null;
    readonly inferred?: boolean;
  } | null;
  readonly time?: {
    readonly text?: string;
    readonly start: string;
    readonly end: string;
    readonly basis?: string;
  } | null;
  readonly speaker?: string | null;
  readonly speaker_org?: string | null;
  readonly modality?: string;
}

export interface Gold {
  readonly doc: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly text?: string;
  readonly claims: readonly GoldClaim[];
}

export interface GoldDocument {
  readonly file: string;
  readonly gold: Gold;
  readonly text: string;
}
