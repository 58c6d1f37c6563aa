import type { Trouble } from "../errors.ts";

/** Every way in which what was given to read can be bad, one word each. */
export type SourceTroubleCode =
  | "missing-file"
  | "no-permission"
  | "unreadable"
  | "no-match"
  | "empty-folder"
  | "empty"
  | "binary"
  | "utf-16"
  | "windows-1256"
  | "iso-8859-6"
  | "not-utf-8"
  | "too-long"
  | "broken-gzip"
  | "broken-json"
  | "not-a-report"
  | "wrong-manifest"
  | "wrong-date"
  | "missing-date"
  | "open-front-matter"
  | "unknown-format"
  | "damaged"
  | "no-article"
  | "no-text-layer"
  | "unreadable-text-layer"
  | "encrypted"
  | "too-large"
  | "too-deep"
  | "bomb"
  | "unsafe-name"
  | "no-mapping"
  | "wrong-row"
  | "bad-address"
  | "forbidden-address"
  | "robots"
  | "http-status"
  | "timeout"
  | "unreachable"
  | "too-many-redirects"
  | "conflicting-dates"
  | "unclear-encoding"
  | "summary-only"
  | "skipped";

/** Trouble with what was given to read. `warning`: the report is read all the same. */
export interface SourceTrouble extends Trouble {
  readonly code: SourceTroubleCode;
  readonly warning: boolean;
}

/** A trouble with a whole file (line 0) or one of its lines. */
export function sourceTrouble(
  code: SourceTroubleCode,
  file: string,
  line: number,
  says: string,
  saysArabic: string,
  warning = false,
): SourceTrouble {
  return { code, file, line, says, saysArabic, warning };
}

/** A trouble thrown where nothing can be given back; caught by whoever reads the item, and told like any other. */
export class SourceTroubleError extends Error {
  readonly trouble: SourceTrouble;
  constructor(trouble: SourceTrouble) {
    super(trouble.says);
    this.name = "SourceTroubleError";
    this.trouble = trouble;
  }
}
