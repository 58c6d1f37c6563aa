import type { Node } from "../../phrases/node.ts";
import type { Draft } from "../draft.ts";

/** How far in front of the firing its interception stands, in phrases. */
const REACH = 7;
/** Words for stopping a missile on its way: «اعترض», «تصدى», «أسقط», «دمر». */
const STOPPING = new Set([
  "destruction-itarada",
  "destruction-asqata",
  "destruction-dammara",
  "destruction-tadmir",
  "destruction-isqat",
  "attempt-itirad",
  "attempt-tasadda",
  "attempt-sadda",
]);

/** Triggers that name what flies. */
const FLYING: ReadonlySet<string> = new Set([
  "shelling-sarukh",
  "shelling-sarukh-balisti",
  "shelling-qadhifa",
  "shelling-qadhifa-sarukhiya",
]);

const MISSILES = new Set(["missile", "ballistic-missile-thing", "anti-tank-missile"]);

/** True for a missile or rocket, as a weapon or as a thing. */
const isMissile = (node: Node): boolean =>
  (node.type === "weapon" && (node.kind === "rocket" || node.kind === "guided_missile")) ||
  node.members.some(({ entries }) => entries.some(({ id }) => MISSILES.has(id)));

/** The stopping word of «اعترضت الدفاعات صاروخا أطلقته الجماعة»: fired, but foiled; null where it got through. */
export function interceptionOf({ scene, at, kind }: Draft): Node | null {
  if (kind !== "shelling" && kind !== "attack") return null;
  // «اعترضت القوات الأربعاء صاروخا»: the missile is the event itself.
  let missile = FLYING.has(scene.nodes[at]!.reading!.entry.id);
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const node = scene.nodes[i]!;
    if (STOPPING.has(node.reading?.entry.id ?? "")) return missile ? node : null;
    if (node.type === "trigger" || scene.nodes[i + 1]!.conj) return null;
    missile ||= isMissile(node);
  }
  return null;
}
