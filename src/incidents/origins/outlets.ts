import { fold } from "../../text/fold.ts";
import { sentencesOf } from "../../text/sentences.ts";
import type { Register } from "../register.ts";
import type { Report } from "../report.ts";

/** Words behind an outlet's name that say which language it is in. */
const LANGUAGES = /[ _-](?:in )?(?:arabic|arabia|عربيه|العربيه|عربي|العربي|بالعربيه)$/u;

/** «outlet:bbc» for a report's outlet, by the lexicon where it is known; «outlet:» for a report without one. */
export function outletOf({ outlet }: Pick<Report, "outlet">, register: Register): string {
  const name = fold(outlet ?? "")
    .trim()
    .toLowerCase();
  return `outlet:${register.outletNamed(name) ?? register.outletNamed(name.replace(LANGUAGES, "")) ?? name}`;
}

/** «agency:afp» for an agency, «outlet:al-jazeera» for another outlet, null for what is a mere channel («twitter»). */
export function mediumOf(id: string, register: Register): string | null {
  const entry = register.entry("outlet", id);
  if (!entry || entry.kind === "channel" || entry.kind === "media-arm") return null;
  return entry.kind === "agency" ? `agency:${id}` : `outlet:${id}`;
}

/**
 * The agencies that somebody in the report told something («قال لفرانس برس»), in the order of the text: the report
 * comes from them. One that is only cited («وفقا لسانا») is none.
 */
export function toldAgencies({ text, claims }: Report, register: Register): readonly string[] {
  const found = new Set<string>();
  for (const { tokens } of sentencesOf(text)) {
    const begins = ({ folded }: { readonly folded: string }): boolean =>
      folded.startsWith("ل") &&
      (folded.length === 1 || register.beginsAgency(folded.slice(1)) || folded === "لوكاله");
    if (!tokens.some(begins)) continue;
    const readings = register.reader.read(tokens);
    const cited = new Set(
      readings
        .filter(({ entry }) => entry.tag === "reporting" && entry.kind === "preposition")
        .map(({ to }) => to),
    );
    for (const { entry, from, prefix } of readings) {
      if (entry.tag !== "outlet" || entry.kind !== "agency") continue;
      const at = prefix === "" && tokens[from - 1]?.folded === "ل" ? from - 1 : from;
      if ((at < from || prefix.endsWith("ل")) && !cited.has(at)) found.add(entry.id);
    }
  }
  for (const { speaker, via } of claims)
    if (speaker) for (const id of via) if (register.entry("outlet", id)?.kind === "agency") found.add(id);
  return [...found];
}
