import { OUTCOMES } from "../classes.ts";
import { type Draft, isVerb } from "../draft.ts";
import { accusedActs } from "./accused.ts";
import { amongThem } from "./among.ts";
import { announcesOwn } from "./announcements.ts";
import { rolesBehindVerb } from "./behind-verbs.ts";
import { bomber } from "./bombers.ts";
import { claimerSpeaks } from "./claimers.ts";
import { describedBefore } from "./described-people.ts";
import { droppedSubject } from "./dropped-subjects.ts";
import { exchanged } from "./exchanged.ts";
import { groundTaken } from "./ground.ts";
import { dropHarmless } from "./harmless.ts";
import { hostagesInside } from "./hostages.ts";
import { inflicted } from "./inflicted.ts";
import { livesTaken } from "./lives-taken.ts";
import { losers } from "./losses.ts";
import { nounRoles } from "./noun-roles.ts";
import { perpetrator } from "./perpetrators.ts";
import { pronounTarget } from "./pronouns.ts";
import { responsible } from "./responsibility.ts";
import { speakerActs } from "./speakers-act.ts";
import { takenHostage } from "./taken-hostage.ts";
import { verbRoles } from "./verb-roles.ts";

/** Who did it and to whom, from the words around the trigger. */
export function fillRoles(draft: Draft): void {
  const node = draft.scene.nodes[draft.at]!;
  groundTaken(draft);
  if (isVerb(node)) verbRoles(draft);
  else nounRoles(draft);
  if (isVerb(node) && node.reading!.entry.cells.voice !== "passive") speakerActs(draft);
  perpetrator(draft);
  exchanged(draft);
  inflicted(draft);
  announcesOwn(draft);
  accusedActs(draft);
  responsible(draft);
  claimerSpeaks(draft);
  dropThings(draft);
  droppedSubject(draft);
  pronounTarget(draft);
  describedBefore(draft);
  amongThem(draft);
  bomber(draft);
  hostagesInside(draft);
  takenHostage(draft);
  livesTaken(draft);
  losers(draft);
  groundTaken(draft);
  dropHarmless(draft);
  if (isVerb(node)) rolesBehindVerb(draft);
}

/** People die and are hurt, things do not. */
function dropThings(draft: Draft): void {
  if (!OUTCOMES.has(draft.kind)) return;
  draft.target = draft.target.filter((member) => member.sort !== "thing" || member.group === "unknown");
}
