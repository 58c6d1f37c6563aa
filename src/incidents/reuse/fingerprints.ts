import type { WordNumbers } from "./passage.ts";

/** Words in a row that make one shingle. */
export const SHINGLE = 4;
/** Shingles in a row of which the least is kept. So a shared run of SHINGLE + WINDOW - 1 words is always seen. */
export const WINDOW = 4;

/**
 * The fingerprints of a row of words by winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003): of every WINDOW
 * neighbouring shingles the one with the least hash. A row shorter than a shingle has none. Sorted, each once.
 */
export function fingerprintsOf(words: Int32Array, numbers: WordNumbers): readonly number[] {
  const count = words.length - SHINGLE + 1;
  if (count <= 0) return [];
  const hashes = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    let hash = 0;
    for (let k = 0; k < SHINGLE; k++) hash = mixed(hash ^ numbers.hashOf(words[i + k]!));
    hashes[i] = hash;
  }
  const kept = new Set<number>();
  const window = Math.min(WINDOW, count);
  for (let i = 0; i + window <= count; i++) {
    let least = hashes[i]!;
    for (let k = 1; k < window; k++) if (hashes[i + k]! < least) least = hashes[i + k]!;
    kept.add(least);
  }
  return [...kept].sort((a, b) => a - b);
}

/** The last step of MurmurHash3 by Appleby: every bit of the number moves every bit of the answer. */
function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
