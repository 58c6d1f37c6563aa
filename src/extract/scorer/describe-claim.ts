import type { Kind } from "../kinds.ts";
import type { Draft } from "../rules/draft.ts";
import { speaks } from "../rules/drafts/says-something.ts";
import { formOf, nameOf, upTo } from "./bearing.ts";
import { F, type Tally } from "./tally.ts";

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

const yes = (is: boolean): string => (is ? "yes" : "no");

/** Describes a mention that may be a claim or only a word. `drafts`: those of its sentence. */
export function describeClaim(draft: Draft, drafts: readonly Draft[], tally: Tally): void {
  const { scene, at, kind, actor, target, count } = draft;
  const node = scene.nodes[at]!;
  const { entry, article, suffix } = node.reading!;
  tally.one(F.bias, "");
  tally.one(F.kind, kind);
  tally.one(F.line, entry.id);
  tally.one(F.form, formOf(draft));
  tally.one(F.triggerPrep, node.prep);
  tally.one(F.article, yes(article));
  tally.one(F.suffix, yes(suffix !== ""));
  tally.one(F.saysSomething, yes(speaks(draft)));
  tally.one(F.actor, actor[0]?.group ?? "none");
  tally.one(F.actorKind, actor[0]?.entries[0]?.kind ?? "none");
  tally.one(F.target, target[0]?.group ?? "none");
  tally.one(F.targetKind, target[0]?.entries[0]?.kind ?? "none");
  tally.one(F.targetSort, target[0]?.sort ?? "none");
  tally.two(
    F.slots,
    actor.length > 0 ? (target.length > 0 ? "both" : "actor") : target.length > 0 ? "target" : "none",
    count !== null ? (draft.place ? "count and place" : "count") : draft.place ? "place" : "none",
  );
  tally.one(F.count, count === null ? "none" : count.approx ? "about" : "exact");
  tally.one(F.place, draft.place?.place[0]?.level ?? "none");
  tally.one(F.time, draft.time?.time?.relation ?? "none");
  tally.one(F.weapon, draft.weapon ?? "none");
  tally.one(F.modality, draft.modality);
  tally.one(F.voice, draft.voice?.strength ?? "none");
  tally.one(F.headline, yes(scene.headline));
  let events = 0;
  for (const one of drafts) if (one !== draft && isHardNews(one)) events++;
  tally.one(F.events, upTo(3, events));
  tally.one(F.told, upTo(4, scene.context.events));
  tally.one(F.wordBefore, nameOf(scene.nodes[at - 1]));
  tally.one(F.wordBehind, nameOf(scene.nodes[at + 1]));
  tally.two(F.cause, yes(draft.cause !== null), yes(drafts.some((one) => one.cause === draft)));
  tally.one(F.drafts, upTo(5, drafts.length));
  tally.one(F.countries, yes(scene.context.countries.size > 0));
}
