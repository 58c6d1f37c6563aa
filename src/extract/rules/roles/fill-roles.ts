import { following, isGroup } from "../around.ts";
import { ATTACKS, OUTCOMES } from "../classes.ts";
import { because, type Draft, isVerb } from "../draft.ts";
import { announcesOwn, speakerActs } from "./announcements.ts";
import { bomber } from "./bombers.ts";
import { describedBefore } from "./described-people.ts";
import { droppedSubject } from "./dropped-subjects.ts";
import { groundTaken } from "./ground.ts";
import { HOLDING } from "./holding.ts";
import { hostagesInside } from "./hostages.ts";
import { livesTaken } from "./lives-taken.ts";
import { nounRoles } from "./noun-roles.ts";
import { hitPlace, placeMember } from "./places-hit.ts";
import { pronounTarget } from "./pronouns.ts";
import { responsible } from "./responsibility.ts";
import { verbRoles } from "./verb-roles.ts";

/** People who attack nobody in the words of a report. */
const HARMLESS = new Set([
  "children",
  "women",
  "civilians",
  "elderly",
  "medics",
  "patients",
  "displaced",
  "students",
]);

/** Who did it and to whom, from the words around the trigger. */
export function fillRoles(draft: Draft): void {
  const node = draft.scene.nodes[draft.at]!;
  groundTaken(draft);
  if (isVerb(node)) verbRoles(draft);
  else nounRoles(draft);
  if (isVerb(node) && node.reading!.entry.cells.voice !== "passive") speakerActs(draft);
  announcesOwn(draft);
  if (
    draft.actor.length === 0 &&
    draft.voice?.accused &&
    (ATTACKS.has(draft.kind) ||
      OUTCOMES.has(draft.kind) ||
      HOLDING.has(draft.kind) ||
      draft.kind === "explosion")
  ) {
    draft.actor = [...draft.voice.accused];
    because(draft, "accused", node);
  }
  responsible(draft);
  if (OUTCOMES.has(draft.kind)) {
    // People die and are hurt, things do not.
    draft.target = draft.target.filter((member) => member.sort !== "thing" || member.group === "unknown");
  }
  droppedSubject(draft);
  pronounTarget(draft);
  describedBefore(draft);
  bomber(draft);
  hostagesInside(draft);
  livesTaken(draft);
  groundTaken(draft);
  draft.actor = draft.actor.filter(
    (member) => member.sort !== "thing" && !(ATTACKS.has(draft.kind) && HARMLESS.has(member.group)),
  );
  // «بين قوات النظام والفصائل» behind a verb too: «اندلعت معارك», «تدور اشتباكات».
  for (const i of following(draft.scene, draft.at)) {
    const next = draft.scene.nodes[i]!;
    if (
      isVerb(node) &&
      ATTACKS.has(draft.kind) &&
      draft.target.length === 0 &&
      hitPlace(next) &&
      ["", "on"].includes(next.prep)
    ) {
      draft.target = [placeMember(next)];
      because(draft, "place-hit", next);
    }
    if (!isGroup(next)) continue;
    if (isVerb(node)) {
      const { kind } = draft;
      if (next.prep === "about" && kind === "release") {
        // «أفرج المسلحون عن ثلاثة»
        if (draft.target.length > 0 && draft.actor.length === 0) draft.actor = draft.target;
        draft.target = [...next.members];
        because(draft, "set-free", next);
      }
      if (next.prep === "on" && (kind === "detention" || kind === "seizure")) {
        if (draft.target.length > 0 && draft.actor.length === 0) draft.actor = draft.target;
        draft.target = [...next.members];
        because(draft, "seized", next);
      }
      if (
        draft.target.length === 0 &&
        (next.prep === "on" || next.prep === "against" || next.prep === "with") &&
        (ATTACKS.has(kind) || kind === "clash")
      ) {
        draft.target = [...next.members];
        because(draft, "aimed-at", next);
      }
      if (draft.actor.length === 0 && next.prep === "by") {
        draft.actor = [...next.members];
        because(draft, "by-agent", next);
      }
    }
  }
}
