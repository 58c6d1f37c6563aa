import { troubleLine } from "../errors.ts";
import type { ItemResult } from "../workspace/item-result.ts";
import { flat } from "./flat.ts";
import type { Language } from "./language.ts";

const OUTCOMES: Readonly<Record<Language, Readonly<Record<ItemResult["outcome"], string>>>> = {
  en: {
    added: "added",
    "already-there": "already there",
    "new-version": "new version",
    refused: "refused",
    noted: "note",
  },
  ar: {
    added: "أُضيف",
    "already-there": "موجود من قبل",
    "new-version": "نسخة جديدة",
    refused: "رُفض",
    noted: "ملاحظة",
  },
};

/** What is said of an outcome. */
export function outcomeName(outcome: ItemResult["outcome"], language: Language): string {
  return OUTCOMES[language][outcome];
}

/** The lines that say what became of one thing that was given. */
export function resultLines(result: ItemResult, language: Language): readonly string[] {
  const outcome = outcomeName(result.outcome, language);
  if (!("document" in result)) {
    const { trouble } = result;
    return [
      `${outcome}  ${flat(troubleLine(language === "ar" ? { ...trouble, says: trouble.saysArabic } : trouble))}`,
    ];
  }
  const { name, title, document, version, outlet, published, publishedFrom, conflict, warnings } = result;
  const from = publishedFrom === null ? "" : ` (${publishedFrom})`;
  const facts = [outlet, published && `${published}${from}`, `${document}.v${version}`].filter(
    (fact) => fact,
  );
  const lines = [`${outcome}  ${flat(name)}  ${flat(title)}  ${flat(facts.join(" · "))}`];
  if (result.outcome === "already-there") return lines;
  if (result.language !== null && result.language !== "ar")
    lines.push(`    ${notRead(result.language, language)}`);
  if (conflict) lines.push(`    ! ${flat(language === "ar" ? conflict.saysArabic : conflict.says)}`);
  for (const warning of warnings)
    lines.push(`    ! ${flat(language === "ar" ? warning.saysArabic : warning.says)}`);
  if (result.diff !== null) lines.push(...differing(result.diff).map((line) => `    ${line}`));
  return lines;
}

function notRead(code: string, language: Language): string {
  return language === "ar"
    ? `لغته «${code}»: يُحفظ ولا يُقرأ`
    : `its language is «${code}»: it is kept, but not read`;
}

/** Lines of a diff that are shown. */
const MOST_LINES = 12;

function differing(diff: string): string[] {
  const changed = diff.split("\n").filter((line) => /^[-+](?![-+])/.test(line) && line.length > 1);
  const shown = changed.slice(0, MOST_LINES).map(flat);
  return changed.length > MOST_LINES ? [...shown, `… (${changed.length - MOST_LINES})`] : shown;
}

/** How many of each outcome, as a sentence. */
export function outcomeSummary(
  counts: ReadonlyMap<ItemResult["outcome"], number>,
  read: { readonly documents: number; readonly claims: number },
  language: Language,
): string {
  const parts = (["added", "new-version", "already-there", "refused"] as const).flatMap((outcome) => {
    const count = counts.get(outcome) ?? 0;
    return count === 0
      ? []
      : [
          language === "ar"
            ? `${outcomeName(outcome, language)}: ${count}`
            : `${count} ${outcomeName(outcome, language)}`,
        ];
  });
  parts.push(
    language === "ar"
      ? `قُرئ: ${read.documents}، الادعاءات: ${read.claims}`
      : `${read.documents} read, ${read.claims} ${read.claims === 1 ? "claim" : "claims"}`,
  );
  return parts.join(language === "ar" ? "، " : ", ");
}
