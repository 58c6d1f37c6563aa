import type { Span } from "../../text/span.ts";
import type { Member } from "../phrases/node.ts";

/** Who says a stretch of text, and through whom it came. */
export interface Voice {
  /** The speaker's words; null where only a medium is known. */
  readonly speaker: Span | null;
  readonly org: string | null;
  /** Ids of agencies, channels and media, nearest to the speaker first. */
  readonly via: readonly string[];
  /** How it is said: the strength of the reporting word (`said`, `denied`, `expected` …). */
  readonly strength: string;
  /** The party that the speaker accuses: «اتهمت حماس إسرائيل بقتل …». */
  readonly accused?: readonly Member[];
  /** Which rule gave it, for the reasons. */
  readonly rule: string;
}

/** What earlier sentences leave behind for later ones: «وأضاف», «المصدر نفسه», a quotation that goes on. */
export interface Memory {
  last: Voice | null;
  /** True while a quotation opened in an earlier sentence is not closed. */
  quoting: boolean;
  /** Words of speakers' names (folded) → the body they speak for. */
  readonly names: Map<string, string>;
}

export function createMemory(): Memory {
  return { last: null, quoting: false, names: new Map() };
}
