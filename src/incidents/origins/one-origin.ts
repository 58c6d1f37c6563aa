import { formsOf } from "../../lexicon/parse.ts";
import { fold } from "../../text/fold.ts";
import type { Register } from "../register.ts";

/** Which origins of one incident are one: for each id the id that it counts as, with the reason. */
export interface Folded {
  readonly id: string;
  /** «itself», «shorter-name» («وزارة الداخلية» for a nation's), «named-more-narrowly» (a government for its ministry), «circle». */
  readonly reason: "itself" | "shorter-name" | "named-more-narrowly" | "circle";
}

/** A state's general voice: «السلطات الأفغانية» beside its ministry adds no origin. */
const GENERAL = new Set(["government", "state"]);

/**
 * Origins of one incident that are the same by other names. `circles`: outlets that cite each other, whose reports
 * count once. Of what could stand for several the first by id is taken: a doubt adds no origin.
 */
export function oneOrigin(
  origins: readonly string[],
  register: Register,
  circles: readonly (readonly string[])[] = [],
): ReadonlyMap<string, Folded> {
  const ids = [...new Set(origins)].sort();
  const bodies = ids.filter((id) => register.entry("actor", id));
  const found = new Map<string, Folded>();
  for (const id of ids) {
    const circle = circles.find((members) => members.includes(id));
    const named = bodies.find((body) => isShorterName(id, body, register));
    const narrower = GENERAL.has(register.kindOfBody(id) ?? "")
      ? bodies.find((body) => register.bodiesOver(body).includes(id))
      : undefined;
    if (named) found.set(id, { id: named, reason: "shorter-name" });
    else if (narrower) found.set(id, { id: narrower, reason: "named-more-narrowly" });
    else if (circle) found.set(id, { id: [...circle].sort()[0]!, reason: "circle" });
    else found.set(id, { id, reason: "itself" });
  }
  for (const [id, folded] of found) {
    const further = found.get(folded.id);
    if (further && further.id !== folded.id) found.set(id, { ...folded, id: further.id });
  }
  return found;
}

function isShorterName(id: string, body: string, register: Register): boolean {
  if (id.startsWith("person:")) return register.isCalled(body, id.slice("person:".length).split(" "));
  if (!id.startsWith("body:")) return false;
  const { cells } = register.entry("post", id.slice("body:".length))!;
  return formsOf(cells.forms).some((form) => register.isCalled(body, fold(form).split(" ")));
}
