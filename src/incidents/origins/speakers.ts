import type { Claim, Speaker } from "../../extract/claim.ts";
import type { Origin, OriginReason } from "../incident.ts";
import type { Register } from "../register.ts";
import type { Report } from "../report.ts";
import type { Names } from "./names.ts";
import { mediumOf } from "./outlets.ts";
import { speakerWords } from "./speaker-words.ts";
import { unnamedIn } from "./unnamed.ts";

/** Who is behind the speaker of a claim: one or, for «مصادر أمنية وطبية», several. */
export interface Said {
  readonly ids: readonly string[];
  readonly kind: Origin["kind"];
  readonly reason: OriginReason;
}

/** Who speaks in each claim of a report, by the claim's id; no entry where nobody does whom one could name. */
export function speakersIn(report: Report, names: Names, register: Register): ReadonlyMap<string, Said> {
  const found = new Map<string, Said>();
  const known = new Map<string, Said | "nobody" | "before">();
  const persons = new Map<string, Said>();
  let before: Said | null = null;
  for (const claim of inText(report.claims)) {
    if (!claim.speaker) continue;
    const key = `${claim.speaker.org} ${claim.speaker.text}`;
    let said = known.get(key) ?? saidBy(claim.speaker, report.id, names, register);
    known.set(key, said);
    if (said === "nobody") continue;
    if (said !== "before" && said.ids[0]!.startsWith("person:")) {
      // «العتيبي» behind «طلال العتيبي» is the same man.
      const last = said.ids[0]!.split(/[ :]/u).at(-1)!;
      said = persons.get(last) ?? said;
      persons.set(last, said);
    }
    if (said !== "before") before = said;
    if (before) found.set(claim.id, said === "before" ? { ...before, reason: "spoken-of-before" } : said);
  }
  return found;
}

const inText = (claims: readonly Claim[]): readonly Claim[] =>
  [...claims].sort((a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end);

/** Folded words that name again, by its kind, who was spoken of before: «وقالت الصحيفة», «وأضاف التقرير». */
const AGAIN = new Set([
  "الوكاله",
  "الصحيفه",
  "الجريده",
  "المجله",
  "القناه",
  "الموقع",
  "التلفزيون",
  "الاذاعه",
  "الشبكه",
  "التقرير",
  "البيان",
  "المركز",
  "المكتب",
  "المنظمه",
  "الهييه",
  "الجيش",
  "التنظيم",
  "الجماعه",
  "الحركه",
]);

function saidBy(
  speaker: Speaker,
  report: string,
  names: Names,
  register: Register,
): Said | "nobody" | "before" {
  const speaks = (id: string, reason: OriginReason = "speaker"): Said => ({
    ids: [id],
    kind: "speaker",
    reason,
  });
  const { org } = speaker;
  if (org && register.entry("actor", org)) return speaks(org);
  const words = speakerWords(speaker.text, register);
  const outlet = org ? register.entry("outlet", org) : null;
  if (outlet?.cells.of) return speaks(outlet.cells.of);
  const medium = outlet && words.told !== org ? mediumOf(outlet.id, register) : null;
  if (medium)
    return { ids: [medium], kind: medium.startsWith("agency:") ? "agency" : "outlet", reason: "speaker" };
  const body = words.name.length > 0 ? names.bodyOf(words.name, report) : null;
  if (body) return speaks(body, "known-by-name");
  const actor = words.readings.find(({ entry }) => entry.tag === "actor");
  if (actor) return speaks(actor.entry.id);
  const unnamed = unnamedIn(words, register);
  if (unnamed?.sort === "groups")
    return {
      ids: unnamed.ids.map((id) => (id.startsWith("body:") ? id : `unnamed:${id}`)),
      kind: "speaker",
      reason: "speaker",
    };
  if (unnamed) return unnamed.sort;
  if (words.name.length === 1 && AGAIN.has(words.name[0]!)) return "before";
  return words.name.length > 0 ? speaks(`person:${words.name.join(" ")}`) : "nobody";
}
