import { Mark } from "../../text/token.ts";
import type { Node } from "../phrases/node.ts";
import type { Scene } from "./draft.ts";

const BREAK = Mark.semicolon | Mark.ellipsis | Mark.colon | Mark.newline | Mark.stop;

/** True for a phrase that names parties, people or things. */
export const isGroup = (node: Node): boolean => node.members.length > 0;

/** Node indexes behind `at` in its clause, up to the next trigger (included in nothing). */
export function following(scene: Scene, at: number): number[] {
  const out: number[] = [];
  for (let i = at + 1; i < scene.nodes.length; i++) {
    const node = scene.nodes[i]!;
    if (scene.clause[i] !== scene.clause[at] || node.before & BREAK) break;
    if (node.type === "trigger" || node.kind === "cause" || node.kind === "share") break;
    if (scene.spoken[i]) continue;
    out.push(i);
  }
  return out;
}

/** Node indexes in front of `at` in its clause, nearest first, down to the trigger before. */
export function preceding(scene: Scene, at: number): number[] {
  const out: number[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const node = scene.nodes[i]!;
    if (scene.clause[i] !== scene.clause[at] || scene.nodes[i + 1]!.before & BREAK) break;
    if (node.type === "trigger" || node.kind === "that") break;
    if (scene.spoken[i]) continue;
    out.push(i);
  }
  return out;
}

/** The groups right behind a trigger that no preposition governs: its genitive, subject or object. */
export function bareGroups(scene: Scene, at: number): number[] {
  const out: number[] = [];
  for (const i of following(scene, at)) {
    const node = scene.nodes[i]!;
    if (node.kind === "relative") break;
    if (node.before & Mark.comma && !isGroup(node) && node.type !== "time" && node.type !== "place") {
      if (node.type === "particle" && node.kind !== "adverb") break;
    }
    if (isGroup(node) && node.prep === "" && node.kind !== "adjective") out.push(i);
    if (node.kind === "do" || node.kind === "happen" || node.kind === "aim") break;
  }
  return out;
}
