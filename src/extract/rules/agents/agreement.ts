import { Mark } from "../../../text/token.ts";
import type { Node } from "../../phrases/node.ts";
import { isGroup } from "../around.ts";
import type { Scene } from "../draft.ts";
import { bearsArms } from "../roles/forces.ts";
import { feminineWord } from "./feminine-words.ts";

/** How many phrases a pronoun or a dropped subject may stand from the party it stands for. */
const REACH = 16;

/** The nearest party named in front that a verb or a pronoun of that gender and number can stand for. */
export function agreeing(
  scene: Scene,
  at: number,
  feminine: boolean,
  plural: boolean,
  object: number,
): Node | null {
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const node = scene.nodes[i]!;
    if (scene.nodes[i + 1]!.before & (Mark.semicolon | Mark.ellipsis | Mark.newline)) return null;
    if (!isGroup(node) || node.kind === "adjective" || scene.spoken[i]) continue;
    const member = node.members[0]!;
    if (member.start === object || member.sort === "thing") continue;
    if (member.sort === "people" && !bearsArms(member)) continue;
    if (
      plural
        ? member.sort === "party" && feminineWord(scene, member.start)
        : feminine !== feminineWord(scene, member.start)
    )
      continue;
    return node;
  }
  return null;
}

/** The party that a possessive pronoun stands for: «ـه» one man or body, «ـها» a force or state, «ـهم» people. */
export function ofPronoun(scene: Scene, at: number, suffix: string): Node | null {
  if (suffix !== "ه" && suffix !== "ها" && suffix !== "هم") return null;
  return agreeing(scene, at, suffix === "ها", suffix === "هم", -1);
}
