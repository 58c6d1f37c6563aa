/** How many slots the table has: a power of two. */
const SLOTS = 1 << 17;
/** How many words are remembered; the table is emptied when it is full, so that no text can make it grow. */
const REMEMBERED = 60_000;

/**
 * What is known of words, by their letters. A map would first have the engine work out a hash of each new string, which
 * takes longer than the rest of the search.
 */
export class WordTable<Known> {
  #words: (string | undefined)[] = new Array(SLOTS).fill(undefined);
  #known: (Known | undefined)[] = new Array(SLOTS).fill(undefined);
  #size = 0;

  /** What was remembered of a word; undefined where nothing was. */
  get(word: string): Known | undefined {
    return this.#known[this.#slotOf(word)];
  }

  set(word: string, known: Known): void {
    if (this.#size >= REMEMBERED) {
      this.#words.fill(undefined);
      this.#known.fill(undefined);
      this.#size = 0;
    }
    const slot = this.#slotOf(word);
    if (this.#words[slot] === undefined) this.#size++;
    this.#words[slot] = word;
    this.#known[slot] = known;
  }

  /** The slot of a word, or the empty one where it belongs. */
  #slotOf(word: string): number {
    const words = this.#words;
    let slot = hashOf(word) & (SLOTS - 1);
    for (;;) {
      const found = words[slot];
      if (found === undefined || found === word) return slot;
      slot = (slot + 1) & (SLOTS - 1);
    }
  }
}

function hashOf(word: string): number {
  let hash = word.length;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return hash ^ (hash >>> 15);
}
