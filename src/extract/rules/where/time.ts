import { RESULTS } from "../classes.ts";
import { because, type Draft } from "../draft.ts";
import { acrossAnswer } from "./answers.ts";
import { frameBefore } from "./frames.ts";
import { inRelative, ofAnother, ofEventBehind, setAside } from "./limits.ts";

/** The time of a draft: the nearest of its clause that does not belong to the announcing; else a frame at the front. */
export function fillTime(draft: Draft): void {
  const { scene, at } = draft;
  if (draft.time) return;
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  let triggers = 0;
  for (let i = at + 1; i < scene.nodes.length; i++) {
    const node = scene.nodes[i]!;
    if (scene.clause[i] !== scene.clause[at]) break;
    if (node.type === "trigger") triggers++;
    if (node.type !== "time" || scene.spoken[i] || node.time === null || node.time.relation === "until")
      continue;
    if (ofEventBehind(scene, i, at) || ofAnother(scene, at, i) || acrossAnswer(scene, at, i)) continue;
    if (setAside(scene, at, i, RESULTS.has(draft.kind))) continue;
    const cost = i - at + triggers * 5;
    if (cost < bestCost) {
      best = i;
      bestCost = cost;
    }
  }
  triggers = 0;
  for (let i = at - 1; i >= 0; i--) {
    const node = scene.nodes[i]!;
    if (scene.clause[i] !== scene.clause[at]) break;
    if (node.type === "trigger") triggers++;
    if (node.type !== "time" || scene.spoken[i] || node.time === null || node.time.relation === "until")
      continue;
    if (ofEventBehind(scene, i, at) || acrossAnswer(scene, i, at)) continue;
    if (inRelative(scene, i, at)) continue;
    if (triggers > 0 && setAside(scene, i, at, false)) continue;
    const cost = at - i + 1 + triggers * 3;
    if (cost < bestCost) {
      best = i;
      bestCost = cost;
    }
  }
  if (best < 0) best = frameBefore(scene, at, "time");
  if (best < 0 || scene.nodes[best]!.time!.relation === "until") return;
  draft.time = scene.nodes[best]!;
  because(draft, "time-of-the-clause", draft.time);
}
