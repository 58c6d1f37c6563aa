import type { SourceTrouble } from "../source-trouble.ts";
import type { Headers } from "./headers.ts";

/** What one request brought. */
export type Hop =
  | { readonly answer: null; readonly trouble: SourceTrouble; readonly took: number }
  | { readonly answer: Answer; readonly trouble: SourceTrouble | null; readonly took: number };

/** One answer of a server. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The content, unpacked; empty where the status is none of success, or with a trouble. */
  readonly bytes: Uint8Array;
}
