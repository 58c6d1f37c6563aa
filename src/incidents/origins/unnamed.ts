import { formsOf } from "../../lexicon/parse.ts";
import { fold } from "../../text/fold.ts";
import type { Register } from "../register.ts";
import type { SpeakerWords } from "./speaker-words.ts";

/** Speakers of lexicon/posts.tsv who say nothing about who they are: the outlet itself answers for them. */
const NOBODY = new Set([
  "source",
  "source-other",
  "source-own",
  "source-special",
  "source-reliable",
  "source-informed",
  "source-concordant",
  "source-senior",
  "source-responsible",
  "source-media",
  "source-press",
  "source-in",
  "reports",
  "media",
  "media-local",
  "media-national",
  "media-other",
  "estimates",
  "initial-information",
  "circles",
]);
/** «المصدر نفسه»: who spoke before. */
const SAME = "source-same";
/** A post or body that is nobody's own («المتحدث», «الوزارة»): whose it is was said before. */
const OF_SOMEBODY = new Set(["spokesman", "president", "minister", "ministry"]);

/** What an unnamed speaker is. */
export type Unnamed =
  | { readonly sort: "groups"; readonly ids: readonly string[] }
  | { readonly sort: "nobody" }
  | { readonly sort: "before" };

/**
 * Who speaks where neither body nor name is given. Groups have one id for all reports («مصادر محلية» → source-local,
 * «شهود» → eyewitness): two reports with local sources are not shown to have asked different people. «مصادر أمنية
 * وطبية» are two groups.
 */
export function unnamedIn({ tokens, readings, name }: SpeakerWords, register: Register): Unnamed | null {
  const posts = readings.filter(({ entry }) => entry.tag === "post" && entry.kind === "anonymous");
  if (posts.some(({ entry }) => entry.id === SAME)) return { sort: "before" };
  const sources = posts.filter(({ entry }) => entry.id.startsWith("source"));
  if (sources.length > 0) {
    const ids = new Set(
      tokens.flatMap(({ folded }) => register.sourceCalled(folded.replace(/^و/u, "")) ?? []),
    );
    if (ids.size > 0) return { sort: "groups", ids: [...ids].sort() };
  }
  const longest = [...posts].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)[0];
  if (longest)
    return NOBODY.has(longest.entry.id) ? { sort: "nobody" } : { sort: "groups", ids: [longest.entry.id] };
  const body = readings.find(({ entry }) => entry.tag === "post" && entry.kind === "body");
  if (body && OF_SOMEBODY.has(body.entry.id)) return { sort: "before" };
  if (body) return { sort: "groups", ids: [`body:${body.entry.id}`] };
  const office = readings.find(({ entry }) => entry.tag === "post" && entry.kind === "office");
  if (office && name.length === 0)
    return OF_SOMEBODY.has(office.entry.id) ? { sort: "before" } : { sort: "groups", ids: [office.entry.id] };
  // «العقيد فلان» is one person, «سكان فروا من البلدة» are people.
  const people = readings.find(
    ({ entry, article }) => entry.tag === "people" && !(article && name.length > 0),
  );
  return people ? { sort: "groups", ids: [people.entry.id] } : null;
}

/** «أمني», «أمنية» → source-security: the second words of the forms of sources in lexicon/posts.tsv. */
export function sourceAdjectives(
  posts: readonly { readonly id: string; readonly cells: Readonly<Record<string, string>> }[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id, cells } of posts) {
    if (!id.startsWith("source-") || NOBODY.has(id) || id === SAME) continue;
    for (const form of [...formsOf(cells.forms), ...formsOf(cells.plural)]) {
      const words = fold(form).split(" ");
      if (words.length === 2 && !found.has(words[1]!)) found.set(words[1]!, id);
    }
  }
  return found;
}
