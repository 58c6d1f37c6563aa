import { taggedAs } from "../../particles.ts";
import type { Builder } from "./builder.ts";
import type { Spot } from "./spot.ts";

const SPEAKING = ["post", "outlet", "actor"] as const;

/** «وتحدث شهود عن مقتل»: they spoke, while «ما يحدث دمارا» causes; a speaker stands right behind the verb of speech. */
export function isSpeech({ parse }: Builder, { i, item }: Spot): boolean {
  const next = parse.items[i + 1];
  if (!next || !taggedAs(item, "reporting")) return false;
  return SPEAKING.some((tag) => taggedAs(next, tag));
}
