import { Mark } from "../../../text/token.ts";
import { countOf } from "../../phrases/groups/count-of.ts";
import type { Draft } from "../draft.ts";
import { take } from "./take.ts";

/** Words for taking part. */
const TAKES_PART: ReadonlySet<string> = new Set([
  "شارك",
  "شاركت",
  "يشارك",
  "تشارك",
  "شاركوا",
  "بمشاركه",
  "مشاركه",
  "وشارك",
  "ويشارك",
  "ضمت",
  "حضرها",
]);
/** How far behind the protest its people may be told, in phrases. */
const REACH = 12;
const BREAK = Mark.semicolon | Mark.stop | Mark.newline | Mark.ellipsis;

/** «تظاهرة شارك فيها الآلاف», «مسيرة بمشاركة 300 طالب»: how many took part in a protest. */
export function participants(draft: Draft): boolean {
  const { scene, at, kind } = draft;
  if (kind !== "protest") return false;
  let told = false;
  for (let i = at + 1; i < Math.min(at + REACH, scene.nodes.length); i++) {
    const node = scene.nodes[i]!;
    if (node.type === "trigger" || node.before & BREAK) return false;
    if (told && node.type === "number" && !node.number!.percent) {
      take(draft, countOf(node.number!), "participants", node);
      return true;
    }
    if (told && node.members[0]?.counted && node.members[0].sort !== "thing") {
      take(draft, node.members[0].count, "participants", node);
      if (draft.actor.length === 0) draft.actor = [...node.members];
      return true;
    }
    told ||= TAKES_PART.has(scene.tokens[node.from]!.folded);
  }
  return false;
}
