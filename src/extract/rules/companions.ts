import { Mark } from "../../text/token.ts";
import type { Member } from "../phrases/node.ts";
import type { Draft } from "./draft.ts";

/** Kinds that a victim can share with others; who moves «مع» others is one company. */
const TOGETHER: ReadonlySet<string> = new Set(["killed", "injured", "detention", "abduction", "execution"]);

/** How far behind its trigger the company of a victim stands, in phrases. */
const REACH = 6;
const BREAK = Mark.semicolon | Mark.ellipsis | Mark.stop | Mark.colon;

/** «قتل القائد مع سبعة آخرين»: who was hurt or held with somebody is a figure of its own. */
export function companions({ scene, at, kind, target }: Draft): Member[] {
  if (!TOGETHER.has(kind) || target.length > 1 || (target[0]?.count?.min ?? 1) > 1) return [];
  for (let i = at + 1; i < Math.min(at + REACH, scene.nodes.length); i++) {
    const node = scene.nodes[i]!;
    if (node.type === "trigger" || node.before & BREAK || node.kind === "share") return [];
    if (node.prep !== "with") continue;
    if (node.members.some((member) => !isCompany(member) || member.start === target[0]?.start)) return [];
    return [...node.members];
  }
  return [];
}

/** «سبعة آخرين», «حارسيه», «سائقه»: people with a number, or one person. */
const isCompany = ({ sort, counted, count }: Member): boolean =>
  sort !== "thing" && (counted || count !== null);
