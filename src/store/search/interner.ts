/** Gives small whole numbers for texts: 0 for the empty one, the same number for the same text. */
export class Interner {
  readonly #codes = new Map<string, number>([["", 0]]);
  readonly texts: string[] = [""];

  code(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    this.#codes.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  /** 1 for the number of each text that `is` holds for, 0 for all others. */
  where(is: (text: string) => boolean): Uint8Array {
    return Uint8Array.from(this.texts, (text) => Number(text !== "" && is(text)));
  }
}
