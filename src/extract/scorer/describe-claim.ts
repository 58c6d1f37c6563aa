import type { Kind } from "../kinds.ts";
import type { Member } from "../phrases/node.ts";
import type { Draft } from "../rules/draft.ts";
import { speaks } from "../rules/drafts/says-something.ts";
import { nameOf, upTo } from "./bearing.ts";
import { formOf } from "./forms.ts";
import { F, type Tally } from "./tally.ts";
import { numberOf, yes } from "./values.ts";

/** Kinds that only armed conflict brings: what stands among them is told of it too. */
const HARD_NEWS: ReadonlySet<Kind> = new Set<Kind>([
  "killed",
  "injured",
  "air_strike",
  "shelling",
  "explosion",
  "suicide_attack",
  "clash",
]);

export const isHardNews = ({ kind }: Draft): boolean => HARD_NEWS.has(kind);

/** Describes a mention that may be a claim or only a word. `drafts`: those of its sentence. */
export function describeClaim(draft: Draft, drafts: readonly Draft[], tally: Tally): void {
  const { scene, at, kind, actor, target, count, place } = draft;
  const node = scene.nodes[at]!;
  const { entry, article, suffix } = node.reading!;
  tally.few(F.bias, ANY);
  tally.one(F.kind, kind);
  tally.one(F.line, entry.id);
  tally.few(F.form, formOf(draft));
  tally.one(F.triggerPrep, node.prep);
  tally.few(F.article, yes(article));
  tally.few(F.suffix, yes(suffix !== ""));
  tally.few(F.saysSomething, yes(speaks(draft)));
  const doer = actor.length > 0 ? actor[0]! : null;
  const hit = target.length > 0 ? target[0]! : null;
  tally.one(F.actor, doer ? doer.group : "none");
  tally.one(F.actorKind, entryKind(doer));
  tally.one(F.target, hit ? hit.group : "none");
  tally.one(F.targetKind, entryKind(hit));
  tally.few(F.targetSort, hit ? TARGET_SORT[hit.sort] : NO_TARGET);
  tally.two(
    F.slots,
    (doer ? ACTOR : 0) | (hit ? TARGET : 0),
    count !== null ? (place ? "count and place" : "count") : place ? "place" : "none",
  );
  tally.few(F.count, count === null ? UNCOUNTED : count.approx ? ABOUT : EXACT);
  tally.one(F.place, place && place.place.length > 0 ? place.place[0]!.level : "none");
  tally.one(F.time, draft.time?.time?.relation ?? "none");
  tally.one(F.weapon, draft.weapon ?? "none");
  tally.one(F.modality, draft.modality);
  tally.one(F.voice, draft.voice?.strength ?? "none");
  tally.few(F.headline, yes(scene.headline));
  let events = 0;
  let causes = false;
  for (const one of drafts) {
    if (one !== draft && isHardNews(one)) events++;
    if (one.cause === draft) causes = true;
  }
  tally.few(F.events, upTo(3, events));
  tally.few(F.told, upTo(4, scene.context.events));
  tally.one(F.wordBefore, nameOf(at > 0 ? scene.nodes[at - 1] : undefined));
  tally.one(F.wordBehind, nameOf(at + 1 < scene.nodes.length ? scene.nodes[at + 1] : undefined));
  tally.two(F.cause, draft.cause === null ? UNCAUSED : CAUSED, causes ? "yes" : "no");
  tally.few(F.drafts, upTo(5, drafts.length));
  tally.few(F.countries, yes(scene.context.countries.size > 0));
}

const entryKind = (member: Member | null): string =>
  member !== null && member.entries.length > 0 ? member.entries[0]!.kind : "none";

const ANY = numberOf("bias", "");
const NO_TARGET = numberOf("targetSort", "none");
const TARGET_SORT = {
  party: numberOf("targetSort", "party"),
  people: numberOf("targetSort", "people"),
  thing: numberOf("targetSort", "thing"),
} as const;
const ACTOR = numberOf("slots", "actor");
const TARGET = numberOf("slots", "target");
const UNCOUNTED = numberOf("count", "none");
const EXACT = numberOf("count", "exact");
const ABOUT = numberOf("count", "about");
const UNCAUSED = numberOf("cause", "no");
const CAUSED = numberOf("cause", "yes");
