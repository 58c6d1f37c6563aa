import { Mark } from "../../text/token.ts";
import type { Node } from "../phrases/node.ts";
import { FINENESS } from "../phrases/place-names.ts";
import { EVENTS, RESULTS } from "./classes.ts";
import { because, type Draft, isVerb } from "./draft.ts";
import { followedCause } from "./followed-causes.ts";

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

/** Words that put an outcome at the moment of its event; «قبل أن» and «منذ أن» do not. */
const MOMENTS: ReadonlySet<string> = new Set(["عندما", "حين", "حينما", "بعدما", "بعد", "اثناء", "لحظه"]);

/** True for a word of the moment right in front of an event: «عندما انفجرت», «بعد أن فجر». */
function tellsWhen({ scene, at }: Draft, i: number): boolean {
  const node = scene.nodes[i];
  return (
    i > at && node?.kind === "clause" && !node.conj && MOMENTS.has(scene.tokens[node.from]?.folded ?? "")
  );
}

function causeOf(outcome: Draft, drafts: readonly Draft[]): Draft | null {
  const { nodes } = outcome.scene;
  // Behind: «مقتل 38 … في الاشتباكات».
  for (const event of drafts) {
    if (!EVENTS.has(event.kind) || event.at <= outcome.at) continue;
    if (event.scene !== outcome.scene) continue;
    const node = nodes[event.at]!;
    const between = nodes.slice(outcome.at + 1, event.at);
    // «قتل شخصان عندما انفجرت سيارة»
    if (isVerb(node) && tellsWhen(outcome, event.at - 1)) return event;
    if (
      between.some(
        (mid) =>
          mid.before & (Mark.semicolon | Mark.ellipsis) || mid.kind === "clause" || mid.kind === "that",
      )
    )
      break;
    if (FROM_EVENT.has(node.prep)) return event;
    // «إثر سقوط صاروخ», «في عملية نفذتها»: the relation stands before a word in front of the event.
    for (let i = event.at - 1; i > outcome.at && event.at - i <= 3 && !node.conj; i--) {
      if (
        nodes[i]!.prep !== "" &&
        FROM_EVENT.has(nodes[i]!.prep) &&
        nodes[i]!.type !== "place" &&
        nodes[i]!.type !== "time" &&
        nodes[i]!.members.length === 0
      )
        return event;
    }
    break;
  }
  // In front: «قصف … أدى إلى مقتل», «هجوم أوقع 7 قتلى», or simply the event that the outcome follows.
  let nearest: Draft | null = null;
  for (const event of drafts) {
    if (event.scene !== outcome.scene || event.at >= outcome.at || !EVENTS.has(event.kind)) continue;
    // «خلال المواجهات» is the setting; what was done in it is the cause.
    if (nearest && nodes[event.at]!.prep === "during") continue;
    nearest = event;
  }
  if (!nearest) return null;
  const followed = followedCause(outcome, drafts);
  if (followed) return followed;
  const between = nodes.slice(nearest.at + 1, outcome.at);
  if (between.some((node) => node.kind === "cause")) return nearest;
  // «أوقع هجوم … تسعة قتلى»: the verb of cause in front of its subject.
  for (let i = nearest.at - 1; i >= 0 && nearest.at - i <= 2; i--)
    if (nodes[i]!.kind === "cause") return nearest;
  if (between.some((node) => node.kind === "clause" && node.reading?.entry.id === "clause-thus"))
    return nearest;
  return null;
}

const HITS: ReadonlySet<string> = new Set(["attack", "air_strike", "shelling"]);

/** How fine the finest known name of a place phrase is. */
function fineness(node: Node): number {
  return Math.max(-1, ...node.place.map((name) => (name.entry ? (FINENESS[name.entry.kind] ?? 5) : -1)));
}

/** What an outcome takes over from its cause where its own words say nothing: actor, means, place, time. */
export function inherit(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { cause } = draft;
    if (!cause) continue;
    if (
      draft.actor.length === 0 &&
      ["killed", "injured", "destruction", "missing"].includes(draft.kind) &&
      cause.kind !== "clash"
    ) {
      draft.actor = [...cause.actor];
    }
    if (cause.target.length === 0 && HITS.has(cause.kind)) {
      const parties = draft.target.filter((member) => member.sort === "party");
      cause.target = parties.map((member) => ({ ...member, count: null, counted: false }));
    }
    if (!draft.weapon) draft.weapon = cause.weapon;
    if (
      !draft.place ||
      (cause.place && fineness(cause.place) > fineness(draft.place) && fineness(draft.place) <= 1)
    )
      draft.place = cause.place ?? draft.place;
    else if (!cause.place) cause.place = draft.place;
    // «قتل 19 من القوات والفصائل في اشتباكات»: both sides' dead tell who fought.
    if (cause.kind === "clash" && cause.actor.length === 0) {
      const parties = draft.target.filter((member) => member.sort === "party");
      if (parties.length > 1)
        cause.actor = parties.map((member) => ({ ...member, count: null, counted: false }));
    }
    if (!draft.time) draft.time = cause.time;
    else if (!cause.time) cause.time = draft.time;
  }
}
