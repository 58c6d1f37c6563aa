import { Mark } from "../../../text/token.ts";
import type { Node } from "../../phrases/node.ts";
import { EVENTS, RESULTS } from "../classes.ts";
import { because, type Draft } from "../draft.ts";
import { acrossAnswer } from "./answers.ts";
import { inRelative, setAside } from "./limits.ts";

/**
 * Claims of one sentence and one voice that plainly share the scene: who has no place or time of his own takes those of
 * the claim before, or of the frame at the head of the sentence («مالي.. عشرات القتلى», «كابول: قتلى»).
 */
export function shareScene(drafts: readonly Draft[]): void {
  let placed: Draft | null = null;
  let timed: Draft | null = null;
  for (const draft of drafts) {
    if (placed && sharesPlace(placed, draft)) takePlace(draft, placed.place!);
    if (timed && sharesTime(timed, draft)) {
      draft.time = timed.time;
      because(draft, "time-of-the-claim-before", draft.time!);
    }
    const frame = frameOf(draft);
    if (frame) takePlace(draft, frame);
    if (draft.place) placed = draft;
    if (draft.time) timed = draft;
  }
  for (let i = drafts.length - 2; i >= 0; i--) shareBehind(drafts[i]!, drafts[i + 1]!);
}

function takePlace(draft: Draft, place: Node): void {
  if (draft.place) return;
  draft.place = place;
  because(draft, "place-shared", place);
}

/** «وقع انفجار في الكرادة تلاه إطلاق نار»: outcomes and events that go on where the claim before happened. */
function sharesPlace(before: Draft, draft: Draft): boolean {
  if (draft.place || !joined(before, draft)) return false;
  return (
    (RESULTS.has(draft.kind) || EVENTS.has(draft.kind)) && !setAside(draft.scene, before.at, draft.at, false)
  );
}

/** «قصفوا البلدة الأحد ودمروا عشرة منازل»; the day of an event that another is counted from is its own. */
function sharesTime(before: Draft, draft: Draft): boolean {
  if (draft.time || before.time?.time?.aside || !joined(before, draft)) return false;
  return !setAside(draft.scene, before.at, draft.at, false);
}

/** True where one voice goes on from a claim to the next without turning to another scene. */
function joined(before: Draft, draft: Draft): boolean {
  const { scene } = draft;
  return (
    (before.voice?.speaker?.start ?? -1) === (draft.voice?.speaker?.start ?? -1) &&
    !acrossAnswer(scene, before.at, draft.at) &&
    !inRelative(scene, before.at, draft.at) &&
    !scene.nodes
      .slice(before.at, draft.at)
      .some((node) => node.before & (Mark.semicolon | Mark.ellipsis) || node.kind === "relative")
  );
}

/** The longest frame of a headline, in phrases: «الحرب في سوريا: عشرات القتلى». */
const LONGEST_FRAME = 3;

/** The place that a headline names in front of what happened there: «مالي.. عشرات القتلى», «الحرب في سوريا: عشرات القتلى». */
function frameOf({ place, scene }: Draft): Node | null {
  const { nodes, spoken } = scene;
  if (place) return null;
  for (let i = 0; i < LONGEST_FRAME && nodes[i + 1]; i++) {
    const node = nodes[i]!;
    if (spoken[i] || node.type === "trigger") return null;
    const ends = (nodes[i + 1]!.before & (Mark.colon | Mark.ellipsis)) !== 0;
    if (ends)
      return node.type === "place" && (i === 0 || node.prep === "in" || node.prep === "b") ? node : null;
  }
  return null;
}

/** «يقتل 18 ويصيب العشرات بصاروخ على حلب», «قتل 4، وجرح 5، في ذمار»: the scene may stand behind the last of joined outcomes. */
function shareBehind(draft: Draft, after: Draft): void {
  if (!RESULTS.has(draft.kind)) return;
  const { nodes } = draft.scene;
  for (let i = draft.at + 1; i <= after.at; i++) {
    const node = nodes[i]!;
    const listed = i === after.at && node.conj && RESULTS.has(after.kind);
    if (node.before & (Mark.semicolon | Mark.ellipsis) || (node.before & Mark.comma && !listed)) return;
    if (node.kind === "clause" || node.kind === "relative") return;
  }
  if (!draft.place && after.place) takePlace(draft, after.place);
  if (!draft.time) draft.time = after.time;
}
