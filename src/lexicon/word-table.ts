/** How many words are remembered where nothing else is said; the table is emptied when it is full, so that no text can make it grow. */
const REMEMBERED = 60_000;

/**
 * What is known of words, by their letters. A map would first have the engine work out a hash of each new string, which
 * takes longer than the rest of the search.
 */
export class WordTable<Known> {
  readonly #remembered: number;
  /** One less than the number of slots, which is a power of two and at least twice that of the words. */
  readonly #mask: number;
  readonly #words: (string | undefined)[];
  readonly #known: (Known | undefined)[];
  #size = 0;

  /** `remembered`: how many words at most, 1 or more. */
  constructor(remembered = REMEMBERED) {
    const slots = 2 ** Math.ceil(Math.log2(2 * remembered));
    this.#remembered = remembered;
    this.#mask = slots - 1;
    this.#words = new Array(slots).fill(undefined);
    this.#known = new Array(slots).fill(undefined);
  }

  /** What was remembered of a word; undefined where nothing was. */
  get(word: string): Known | undefined {
    return this.#known[this.#slotOf(word)];
  }

  set(word: string, known: Known): void {
    if (this.#size >= this.#remembered) {
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
    let slot = hashOf(word) & this.#mask;
    for (;;) {
      const found = words[slot];
      if (found === undefined || found === word) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }
}

function hashOf(word: string): number {
  let hash = word.length;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return hash ^ (hash >>> 15);
}
