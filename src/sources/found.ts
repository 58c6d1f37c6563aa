import type { Document } from "../extract/claim.ts";
import type { SourceTrouble } from "./source-trouble.ts";

/** What the user says of reports that say nothing of it themselves. */
export interface Defaults {
  readonly outlet: string | null;
  /** An ISO day or timestamp, `none` where the user knows that there is none, null where nothing was said. */
  readonly published: string | null;
}

/** A report that can be read, or the trouble with one that cannot. A report may come with warnings before it. */
export type Found =
  | { readonly kind: "document"; readonly document: Document }
  | { readonly kind: "trouble"; readonly trouble: SourceTrouble };
