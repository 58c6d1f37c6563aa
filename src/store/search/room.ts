/** What a sieve writes in. */
export interface Room {
  readonly rows: Uint32Array;
  readonly fails: Uint8Array;
  readonly good: Uint8Array;
}

/** New room for `most` rows. */
export function newRoom(most: number): Room {
  return { rows: new Uint32Array(most), fails: new Uint8Array(most), good: new Uint8Array(most) };
}
