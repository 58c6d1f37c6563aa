import { order } from "./decisions.ts";

/** Something that is looked for by keys: two that share one may be compared. */
export interface Entry {
  /** Its place in the order of all: a name that no other has. */
  readonly rank: string;
  readonly keys: readonly string[];
}

/** Pairs that have come to be neighbours, and pairs that no longer are. */
export interface Changes<E extends Entry> {
  readonly gained: readonly E[];
  readonly lost: readonly (readonly [E, E])[];
}

/** Keeps who is whose neighbour. */
export interface Neighbourhood<E extends Entry> {
  /** Puts one in. `gained`: its neighbours; `lost`: pairs that it has pushed apart. */
  add(entry: E): Changes<E>;
  /** Takes one out. `met`: pairs that have moved together by it. */
  remove(entry: E): readonly (readonly [E, E])[];
}

/**
 * The sorted neighbourhood method (Hernández and Stolfo, SIGMOD 1995), kept up to date: under each key entries stand in
 * order of rank, and each is the neighbour of the `reach` before and behind it. So a key that thousands share costs no
 * more than its length, and who is whose neighbour depends on what is in, not on the order in which it came.
 */
export function createNeighbourhood<E extends Entry>(reach: number): Neighbourhood<E> {
  const lists = new Map<string, E[]>();
  const near = (one: E, other: E): boolean => {
    const [few, many] = one.keys.length <= other.keys.length ? [one, other] : [other, one];
    const keys = new Set(many.keys);
    return few.keys.some((key) => {
      if (!keys.has(key)) return false;
      const list = lists.get(key)!;
      return list.length <= reach + 1 || Math.abs(placeIn(list, one) - placeIn(list, other)) <= reach;
    });
  };
  return {
    add(entry) {
      const gained = new Set<E>();
      const pushed: (readonly [E, E])[] = [];
      for (const key of entry.keys) {
        const list = lists.get(key);
        if (!list) {
          lists.set(key, [entry]);
          continue;
        }
        const at = placeIn(list, entry);
        const last = Math.min(list.length, at + reach);
        for (let i = Math.max(0, at - reach); i < last; i++) gained.add(list[i]!);
        for (let i = Math.max(0, at - reach); i < at && i + reach < list.length; i++)
          pushed.push([list[i]!, list[i + reach]!]);
        list.splice(at, 0, entry);
      }
      const lost = pushed.filter(([one, other]) => !near(one, other));
      return { gained: [...gained], lost };
    },
    remove(entry) {
      const met: (readonly [E, E])[] = [];
      for (const key of entry.keys) {
        const list = lists.get(key)!;
        const at = placeIn(list, entry);
        list.splice(at, 1);
        if (list.length === 0) lists.delete(key);
        for (let i = Math.max(0, at - reach); i < at && i + reach < list.length; i++)
          met.push([list[i]!, list[i + reach]!]);
      }
      return met;
    },
  };
}

/** Where an entry stands in a sorted list, or where it would stand. */
function placeIn<E extends Entry>(list: readonly E[], { rank }: E): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order(list[middle]!.rank, rank) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
