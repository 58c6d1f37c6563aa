import type { Register } from "./register.ts";

/** True where two bodies are one side: the same, one over the other, or both under a third. */
export function oneSide(a: string, b: string, register: Register): boolean {
  const one = [a, ...register.bodiesOver(a)];
  const other = [b, ...register.bodiesOver(b)];
  return one.some((id) => other.includes(id));
}

/** Kinds of bodies that states lend to a coalition. */
const OF_STATES = new Set(["state", "government", "army", "air-force", "ministry", "security", "office"]);

/**
 * True where two bodies are certainly of two sides. A coalition may be the state that is in it («طيران التحالف»,
 * «الطيران الأميركي»), and a body without a nation («قوات الأمن») may be anybody's of its kind.
 */
export function twoSides(a: string, b: string, register: Register): boolean {
  if (oneSide(a, b, register)) return false;
  const kinds = [register.kindOfBody(a), register.kindOfBody(b)];
  const nations = [a, b].map(
    (id) => register.entry("actor", id)?.cells.country || register.bodiesOver(id)[0] || "",
  );
  const [coalition, state] = [
    kinds.indexOf("coalition"),
    kinds.findIndex((kind) => OF_STATES.has(kind ?? "")),
  ];
  if (coalition >= 0 && (state >= 0 || kinds[0] === kinds[1])) return false;
  return !kinds.some((kind, i) => OF_STATES.has(kind ?? "") && nations[i] === "");
}
