import { taggedAs } from "../../particles.ts";
import { type Builder, emit } from "./builder.ts";
import { takeLaunch } from "./launches.ts";
import { takesLives } from "./lives.ts";
import { isSpeech } from "./speech-verbs.ts";
import type { Spot } from "./spot.ts";

/** Tags that stand beside «no trigger»: the words are a name all the same. */
const NAMED = ["actor", "people", "outlet", "post"] as const;

/** Words that are settled before any name is looked for: no triggers, launches, causes. Gives the item behind them, or -1. */
export function takeFrame(builder: Builder, spot: Spot): number {
  const { i, item, particle, kind, trigger } = spot;
  if (isNoTrigger(spot)) {
    emit(builder, "word", item, item, { kind: "nontrigger" });
    return i + 1;
  }
  if (takeLaunch(builder, spot)) return i + 1;
  if (
    kind === "cause" &&
    !(trigger && takesLives(builder.parse, i)) &&
    !isSite(builder, spot) &&
    !isSpeech(builder, spot)
  ) {
    emit(builder, "particle", item, item, { reading: particle, kind });
    return i + 1;
  }
  return -1;
}

/** «قصف موقعا لحماس»: a site, where no number and no casualty stands behind «موقعا قتلى». */
function isSite({ parse }: Builder, { i, particle }: Spot): boolean {
  if (particle!.entry.id !== "cause-awqaa-part") return false;
  const next = parse.items[i + 1];
  return !next || !(next.kind === "number" || taggedAs(next, "trigger"));
}

/** Words that a line keeps from telling an event, and that name nobody. */
function isNoTrigger({ item }: Spot): boolean {
  return (
    item.kind === "entry" &&
    taggedAs(item, "nontrigger") !== null &&
    !NAMED.some((tag) => taggedAs(item, tag))
  );
}
