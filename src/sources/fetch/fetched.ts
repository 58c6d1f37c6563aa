import type { Response } from "../custody.ts";
import type { SourceTrouble } from "../source-trouble.ts";

/** An answer that can be read. */
export interface Fetched {
  /** The content, unpacked; empty where `notModified`. */
  readonly bytes: Uint8Array;
  /** True: nothing changed since the answer that `etag` and `lastModified` are of. */
  readonly notModified: boolean;
  readonly response: Response;
  /** `Content-Type` as written, null where the server says none. */
  readonly contentType: string | null;
  /** The final address. */
  readonly url: string;
  /** Where the address moved for good (301, 308), up to the first redirect that is not for good; null where it did not. */
  readonly movedTo: string | null;
  readonly warnings: readonly SourceTrouble[];
}

/** Why there is nothing to read; with the server's answer, where there was one. */
export interface FetchTrouble extends SourceTrouble {
  readonly response: Response | null;
  readonly movedTo: string | null;
}

/** The trouble alone, without the server's answer: what is kept of it. */
export function plainTrouble({ response: _, movedTo: __, ...trouble }: FetchTrouble): SourceTrouble {
  return trouble;
}
