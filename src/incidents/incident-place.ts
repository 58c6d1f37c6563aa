import type { Member } from "./linking/member.ts";

/**
 * The narrowest place that claims agree on, by its lexicon id: from the country down, always into the part that more than
 * half of the claims lie in that say where at all. Null where no claim names a known place or no country has more than half.
 */
export function placeOf(members: readonly Member[]): string | null {
  const paths = members.flatMap(({ placePath }) =>
    placePath === null ? [] : [placePath.split("/").slice(1, -1)],
  );
  let agreed: string | null = null;
  let inside = paths;
  for (let depth = 0; ; depth++) {
    const counts = new Map<string, number>();
    const deeper = inside.filter((path) => path.length > depth);
    for (const path of deeper) counts.set(path[depth]!, (counts.get(path[depth]!) ?? 0) + 1);
    const most = [...counts].reduce<readonly [string, number] | null>(
      (best, one) => (best === null || one[1] > best[1] ? one : best),
      null,
    );
    if (most === null || most[1] * 2 <= deeper.length) return agreed;
    agreed = most[0];
    inside = deeper.filter((path) => path[depth] === agreed);
  }
}
