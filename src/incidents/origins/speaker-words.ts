import type { Reading } from "../../lexicon/read.ts";
import type { Token } from "../../text/token.ts";
import { tokenise } from "../../text/tokenise.ts";
import type { Register } from "../register.ts";

/** A speaker's words, read: without the medium that was told («… لـ"العربي الجديد"»). */
export interface SpeakerWords {
  readonly tokens: readonly Token[];
  readonly readings: readonly Reading[];
  /** Folded words that no title, body, place or nation explains: what is left is a name. */
  readonly name: readonly string[];
  /** Lexicon id of the outlet that was told, or null. */
  readonly told: string | null;
}

/** What explains a word of a speaker as something else than a name. */
const EXPLAINING = new Set([
  "post",
  "actor",
  "outlet",
  "nationality",
  "place",
  "placenoun",
  "people",
  "reporting",
]);
const SHORTEST_NAME = 3;

/** Reads the words of a speaker. */
export function speakerWords(text: string, register: Register): SpeakerWords {
  const all = tokenise(text);
  const outlet = register.reader.read(all).find(({ entry, from, prefix }) => {
    if (entry.tag !== "outlet" || entry.kind === "channel" || from === 0) return false;
    return prefix.endsWith("ل") || all[from - 1]!.folded === "ل";
  });
  const end = outlet ? (outlet.prefix === "" ? outlet.from - 1 : outlet.from) : all.length;
  const tokens = all.slice(0, end);
  const readings = register.reader.read(tokens);
  const explained = new Set<number>();
  for (const { entry, from, to } of readings)
    if (EXPLAINING.has(entry.tag)) for (let i = from; i < to; i++) explained.add(i);
  const name = tokens
    .filter(({ kind, folded }, i) => kind !== "number" && folded.length >= SHORTEST_NAME && !explained.has(i))
    .map(({ folded }) => folded.replace(/^لل(?=..)/u, "ال"));
  return { tokens, readings, name, told: outlet?.entry.id ?? null };
}

/** The body that a speaker's words give: «وزارة الداخلية الأفغانية» its id, «وزارة الداخلية» «body:ministry-of-interior», or null. */
export function bodyInWords({ readings }: SpeakerWords): string | null {
  const actor = readings.find(({ entry }) => entry.tag === "actor");
  if (actor) return actor.entry.id;
  const post = readings.find(({ entry }) => entry.tag === "post" && entry.kind === "body");
  return post ? `body:${post.entry.id}` : null;
}
