import type { Lexicon } from "../lexicon/compile.ts";

/** What an id is called in a language: of parties, places and bodies; the id itself where no line has it. */
export function nameOf(lexicon: Lexicon, id: string, language: "ar" | "en"): string {
  for (const tag of ["actor", "place", "people", "outlet", "thing", "post"]) {
    const entry = lexicon.byId.get(`${tag}/${id}`);
    const name = language === "ar" ? entry?.name : entry?.english;
    if (name) return name;
  }
  return id;
}
