import type { Span } from "../../../text/span.ts";
import type { Member, Node } from "../../phrases/node.ts";

/** A place taken as what was attacked or held, in the given words: the whole phrase, or its first name alone. */
export function placeMember(node: Node, words: Span = node): Member {
  const name = node.place[0]!;
  return {
    start: words.start,
    end: words.end,
    id: name.entry?.id ?? null,
    count: null,
    counted: false,
    sort: "thing",
    group: "ground",
    anaphor: false,
    definite: true,
    entries: name.entry ? [name.entry] : [],
  };
}

/** Levels of place nouns that are also things to hit, where no name follows: «فندق», «سوق», «قرية». */
const HIT_LEVELS = new Set([
  "facility",
  "village",
  "town",
  "camp",
  "airport",
  "base",
  "port",
  "bridge",
  "crossing",
  "field",
]);

/** A place phrase that is also what was hit: «فندقا», «سوق شعبي», «قرية»; a bare name («دوما») is only the scene. */
export function hitPlace(node: Node): boolean {
  const first = node.place[0];
  if (!first || node.type !== "place") return false;
  if (first.entry === null) return HIT_LEVELS.has(first.level);
  return ["facility", "camp", "airport", "base", "port", "bridge", "field", "crossing"].includes(
    first.entry.kind,
  );
}
