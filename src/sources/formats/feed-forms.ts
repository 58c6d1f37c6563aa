import type { Written } from "./feed-written.ts";

/** What a feed says, in whatever form it is written; text may be HTML, addresses may be half ones. */
export interface Parts {
  readonly title: string | undefined;
  /** The address of the site. */
  readonly home: string | null;
  /** Minutes. */
  readonly ttl: number | null;
  readonly next: string | undefined;
  readonly written: readonly Written[];
}

/** The library's types say of some texts that they are required of those who write feeds. */
export function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
