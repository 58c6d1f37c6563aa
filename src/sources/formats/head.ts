import { constants, gunzipSync } from "node:zlib";

/** How many of an input's first bytes tell what it is (64 KB); of a ZIP also as many of its last. */
export const HEAD = 64 * 1024;

/** The first bytes inside gzip, as far as the ones at hand give them; none where it is damaged. */
export function innerHead(head: Uint8Array): Uint8Array {
  for (const most of [16 * HEAD, 2048 * HEAD]) {
    try {
      const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: most };
      return gunzipSync(head.subarray(0, 8192), options).subarray(0, HEAD);
    } catch {
      // Eight kilobytes of deflate give at most 8 MB: the second try is large enough, or the data is damaged.
    }
  }
  return new Uint8Array();
}
