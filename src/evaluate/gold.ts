import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { TawaturError } from "../errors.ts";
import type { Count } from "../extract/claim.ts";
import type { Span } from "../text/span.ts";

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

/** The gold documents of a folder, each with its text, in order of name. `root`: the folder that `doc` is relative to. */
export function readGold(folder: string, root: string): GoldDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => readOne(join(folder, file), file, root));
}

function readOne(path: string, file: string, root: string): GoldDocument {
  try {
    const gold = JSON.parse(readFileSync(path, "utf8")) as Gold;
    if (!Array.isArray(gold.claims)) throw new Error("no claims");
    return { file, gold, text: gold.text ?? readFileSync(resolve(root, gold.doc), "utf8") };
  } catch (cause) {
    const says = (cause as Error).message;
    throw new TawaturError(
      "gold",
      `${path}  this gold file cannot be used: ${says}`,
      `${path}  لا يمكن استعمال هذا الملف: ${says}`,
      {
        cause,
      },
    );
  }
}

/** Where a gold claim's trigger stands: its n-th occurrence in the first occurrence of the sentence; null where absent. */
export function locateTrigger(text: string, claim: GoldClaim): Span | null {
  const sentence = text.indexOf(claim.sentence);
  if (sentence < 0) return null;
  let at = -1;
  for (let n = 0; n < (claim.nth ?? 1); n++) {
    at = claim.sentence.indexOf(claim.trigger, at + 1);
    if (at < 0) return null;
  }
  return { start: sentence + at, end: sentence + at + claim.trigger.length };
}
