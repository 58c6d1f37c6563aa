import type { Reading } from "../../../lexicon/read.ts";
import { taggedAs } from "../../particles.ts";
import { type Builder, emit } from "./builder.ts";
import { isSpeech } from "./speech-verbs.ts";
import type { Spot } from "./spot.ts";
import { takeWeapon } from "./weapon-nodes.ts";

/** Frames that are also things people say: «هددت», «نفى», «توقع». */
const SAID = new Set(["plan", "denial", "doubt"]);

/** An entry that is neither place, group nor trigger: a word of saying, a particle, an outlet, an office, a weapon. */
export function takeEntry(builder: Builder, spot: Spot): void {
  const { item, particle, kind } = spot;
  const report = reportOf(spot);
  const outlet = taggedAs(item, "outlet");
  const post = taggedAs(item, "post");
  const weapon = taggedAs(item, "weapon");
  const mixed = kind === "cause" || kind === "happen";
  if (report?.entry.kind === "verb" && (SAID.has(kind) || (mixed && isSpeech(builder, spot))))
    emit(builder, "report", item, item, { reading: report, kind: "verb" });
  else if (particle && kind !== "blocker") emit(builder, "particle", item, item, { reading: particle, kind });
  else if (report) emit(builder, "report", item, item, { reading: report, kind: report.entry.kind });
  else if (outlet) emit(builder, "outlet", item, item, { reading: outlet, kind: outlet.entry.kind });
  else if (post) emit(builder, "post", item, item, { reading: post, kind: post.entry.kind });
  else if (weapon) takeWeapon(builder, spot, weapon);
  else emit(builder, "word", item, item, { reading: item.readings[0] ?? null });
}

/** The word of saying; where no preposition governs it, the verb before the noun. */
function reportOf({ item, relation }: Spot): Reading | null {
  const verb =
    relation === ""
      ? item.readings.find(({ entry }) => entry.tag === "reporting" && entry.kind === "verb")
      : null;
  return verb ?? taggedAs(item, "reporting");
}
