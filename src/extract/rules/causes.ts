import { Mark } from "../../text/token.ts";
import { EVENTS, RESULTS } from "./classes.ts";
import { because, type Draft } from "./draft.ts";

/** Relations that tie an outcome to the event behind it: «مقتل 5 في غارة», «جراء القصف». */
const FROM_EVENT = new Set(["in", "b", "during", "because", "after", "inside"]);

/** Ties outcomes to the event of their sentence that brought them, and takes over what the event says of the scene. */
export function linkCauses(drafts: readonly Draft[]): void {
  for (const outcome of drafts) {
    if (!RESULTS.has(outcome.kind) || outcome.cause || outcome.partOf) continue;
    const cause = causeOf(outcome, drafts);
    if (!cause) continue;
    outcome.cause = cause;
    because(outcome, "outcome-of", cause.scene.nodes[cause.at]!);
  }
}

function causeOf(outcome: Draft, drafts: readonly Draft[]): Draft | null {
  const { nodes } = outcome.scene;
  // Behind: «مقتل 38 … في الاشتباكات».
  for (const event of drafts) {
    if (!EVENTS.has(event.kind) || event.at <= outcome.at) continue;
    if (event.scene !== outcome.scene) continue;
    const node = nodes[event.at]!;
    const between = nodes.slice(outcome.at + 1, event.at);
    if (between.some((mid) => mid.before & (Mark.semicolon | Mark.ellipsis) || mid.kind === "clause" || mid.kind === "that")) break;
    if (FROM_EVENT.has(node.prep)) return event;
    // «إثر سقوط صاروخ», «في عملية نفذتها»: the relation stands before a word in front of the event.
    for (let i = event.at - 1; i > outcome.at && event.at - i <= 3; i--) {
      if (nodes[i]!.prep !== "" && FROM_EVENT.has(nodes[i]!.prep) && nodes[i]!.type !== "place" && nodes[i]!.type !== "time" && nodes[i]!.members.length === 0) return event;
    }
    break;
  }
  // In front: «قصف … أدى إلى مقتل», «هجوم أوقع 7 قتلى», or simply the event that the outcome follows.
  let nearest: Draft | null = null;
  for (const event of drafts) {
    if (event.scene !== outcome.scene || event.at >= outcome.at || !EVENTS.has(event.kind)) continue;
    nearest = event;
  }
  if (!nearest) return null;
  const between = nodes.slice(nearest.at + 1, outcome.at);
  if (between.some((node) => node.kind === "cause")) return nearest;
  if (between.some((node) => node.kind === "clause" && node.reading?.entry.id === "clause-thus")) return nearest;
  return null;
}

/** What an outcome takes over from its cause where its own words say nothing: actor, means, place, time. */
export function inherit(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { cause } = draft;
    if (!cause) continue;
    if (draft.actor.length === 0 && ["killed", "injured", "destruction", "missing"].includes(draft.kind) && cause.kind !== "clash") {
      draft.actor = [...cause.actor];
    }
    if (!draft.weapon) draft.weapon = cause.weapon;
    if (!draft.place) draft.place = cause.place;
    else if (!cause.place) cause.place = draft.place;
    if (!draft.time) draft.time = cause.time;
    else if (!cause.time) cause.time = draft.time;
  }
}
