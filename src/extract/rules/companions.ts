import { Mark } from "../../text/token.ts";
import type { Member } from "../phrases/node.ts";
import type { Draft } from "./draft.ts";

/** Kinds that a victim can share with others; who moves «مع» others is one company. */
const TOGETHER: ReadonlySet<string> = new Set(["killed", "injured", "detention", "abduction", "execution"]);

/** How far behind its trigger the company of a victim stands, in phrases. */
const REACH = 6;
const BREAK = Mark.semicolon | Mark.ellipsis | Mark.stop | Mark.colon;

/** «قتل القائد مع سبعة آخرين»: who was hurt or held with somebody is a figure of its own; null where nobody was. */
export function companions({ scene, at, kind, target }: Draft): Member | null {
  if (!TOGETHER.has(kind) || target.length > 1 || (target[0]?.count?.min ?? 1) > 1) return null;
  for (let i = at + 1; i < Math.min(at + REACH, scene.nodes.length); i++) {
    const node = scene.nodes[i]!;
    if (node.type === "trigger" || node.before & BREAK || node.kind === "share") return null;
    if (node.prep !== "with") continue;
    const [member] = node.members;
    return member?.counted && member.sort !== "thing" && member.start !== target[0]?.start ? member : null;
  }
  return null;
}
