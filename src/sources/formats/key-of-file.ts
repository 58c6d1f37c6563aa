import type { Custody } from "../custody.ts";
import { keyOfAddress } from "../key.ts";

/** The key of an item without an id: of its address, else of the file that it stands in and where in it. */
export function keyOfFile(url: string | null, custody: Custody): string {
  const key = url === null ? null : keyOfAddress(url);
  return key ?? `file:${custody.source}${custody.position === null ? "" : `#${custody.position}`}`;
}
