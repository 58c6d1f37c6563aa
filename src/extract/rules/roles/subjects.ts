import { Mark } from "../../../text/token.ts";
import { isGroup, preceding } from "../around.ts";
import { isVerb, type Scene } from "../draft.ts";
import { acts } from "./forces.ts";

/** The subject in front of a verb: the nearest bare group of the clause. */
export function subjectBefore(scene: Scene, at: number, people = false): number {
  let part = -1;
  for (const i of preceding(scene, at)) {
    const node = scene.nodes[i]!;
    // «21 جنديا بينهم تسعة ضباط قتلوا»: the subject is the whole, not the share.
    if (part < 0 && people && isGroup(node) && scene.nodes[i - 1]?.kind === "share") {
      part = i;
      continue;
    }
    if (node.kind === "share" && part >= 0) continue;
    if (node.kind === "share" || node.kind === "cause") return part;
    if (
      isGroup(node) &&
      node.prep === "" &&
      node.kind !== "adjective" &&
      !(people && node.members[0]!.sort === "thing")
    )
      return i;
    if (node.type === "word" && node.before & Mark.comma) continue;
  }
  return part;
}

/** The nearest force named as a bare subject in front, in the same voice, at any clause of the sentence; -1 where none. */
export function subjectOfScene(scene: Scene, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const node = scene.nodes[i]!;
    if (node.before & (Mark.semicolon | Mark.stop) && i < at - 1) return -1;
    if (scene.spoken[i] || scene.voices[i] !== scene.voices[at]) continue;
    if (!isGroup(node) || node.prep !== "" || node.kind === "adjective" || !acts(node)) continue;
    const before = scene.nodes[i - 1];
    // Behind a trigger noun it is that event's own; behind «أن», a verb or at the head it is a subject.
    if (before && before.type === "trigger" && !isVerb(before)) continue;
    return i;
  }
  return -1;
}
