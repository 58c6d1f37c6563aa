import type { Facets, FacetValue } from "./found.ts";

/** Countries are the first names of the paths, provinces the second. */
export function placeFacets(paths: readonly string[], counts: Uint32Array): Facets {
  const sums = [new Map<string, number>(), new Map<string, number>()] as const;
  for (let code = 1; code < counts.length; code++) {
    if (counts[code] === 0) continue;
    const names = paths[code]!.split("/");
    sums.forEach((sum, depth) => {
      const name = names[depth + 1];
      if (name) sum.set(name, (sum.get(name) ?? 0) + counts[code]!);
    });
  }
  const [country, province] = sums.map((sum) => ranked([...sum.keys()], Uint32Array.from(sum.values())));
  return { country: country!, province: province! };
}

/** The values that occur, the most frequent first, equals by the alphabet. */
export function ranked(texts: readonly string[], counts: Uint32Array): FacetValue[] {
  return texts
    .flatMap((value, i) => (value !== "" && counts[i]! > 0 ? [{ value, count: counts[i]! }] : []))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
