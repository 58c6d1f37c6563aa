/** Two groups that may be joined: the sum between them, the first members of both, and their numbers. */
export interface Offer {
  readonly weight: number;
  readonly low: number;
  readonly high: number;
  readonly a: number;
  readonly b: number;
}

/** A binary heap that gives the greatest weight first, and of equals the one with the lowest first members. */
export class Heap {
  readonly #items: Offer[] = [];

  push(item: Offer): void {
    const items = this.#items;
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!before(item, items[up]!)) break;
      items[at] = items[up]!;
      at = up;
    }
    items[at] = item;
  }

  /** Takes the first one off; undefined where the heap is empty. */
  pop(): Offer | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (top === undefined || last === undefined || items.length === 0) return top;
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= items.length) break;
      if (down + 1 < items.length && before(items[down + 1]!, items[down]!)) down++;
      if (!before(items[down]!, last)) break;
      items[at] = items[down]!;
      at = down;
    }
    items[at] = last;
    return top;
  }
}

function before(one: Offer, other: Offer): boolean {
  if (one.weight !== other.weight) return one.weight > other.weight;
  return one.low !== other.low ? one.low < other.low : one.high < other.high;
}
