import type { SourceTrouble } from "../source-trouble.ts";
import type { Allowed } from "./guard.ts";

/** Leave to send one request; `done` is called when its answer is read or given up. */
export interface Turn {
  done(): void;
}

/** What may be said of one fetch. */
export interface FetchOptions {
  /** The value of `Accept`. */
  readonly accept?: string;
  /** `ETag` and `Last-Modified` of the last answer: the server may then answer that nothing changed. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Asked before every request, redirected ones too: for pauses and for what robots may. */
  readonly turn?: (to: Allowed) => Promise<Turn | SourceTrouble>;
  /** Fewer bytes than the web's limits let through. */
  readonly mostBytes?: number;
}
