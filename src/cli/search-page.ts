import type { ClaimHit } from "../store/search/claim-hit.ts";
import type { DocumentHit } from "../store/search/document-hits.ts";
import type { Found } from "../store/search/found.ts";
import { claimCells } from "./claim-cells.ts";
import { claimLines } from "./claim-lines.ts";
import { facetLines } from "./facet-lines.ts";
import { flat } from "./flat.ts";
import type { Language } from "./language.ts";
import { isolate, type Layout, line, wrap } from "./layout.ts";
import { marked } from "./marked.ts";

/** What an id is called. */
type NameOf = (id: string) => string;

/** A page of claims for people: a table, and under each claim its report and its sentence with what was looked for. */
export function claimPage(found: Found<ClaimHit>, layout: Layout, nameOf: NameOf): string {
  const claims = found.hits.map((hit) => ({
    cells: claimCells(hit, layout.language),
    under: [sourceOf(hit.document, hit.code), sentenceOf(hit)].join(" · "),
  }));
  const lines = claims.length > 0 ? claimLines(claims, layout) : [];
  return pageOf(found, lines, "claims", layout, nameOf);
}

/** A page of reports for people. */
export function documentPage(found: Found<DocumentHit>, layout: Layout, nameOf: NameOf): string {
  const lines = found.hits.flatMap((hit) => [
    line(`  ${isolate(flat(hit.title ?? hit.name), layout)}`, layout),
    line(`      ${isolate(sourceOf(hit, hit.versionCode), layout)}`, layout),
    ...under(marked(hit.passage.text, hit.passage.highlights), layout),
  ]);
  return pageOf(found, lines, "documents", layout, nameOf);
}

function pageOf(
  { total, next, facets }: Found<unknown>,
  lines: readonly string[],
  what: "claims" | "documents",
  layout: Layout,
  nameOf: NameOf,
): string {
  const { language } = layout;
  const tail = next === null ? [] : [line(LABELS[language].next(next), layout)];
  const counted = facets ? facetLines(facets, layout, nameOf) : [];
  return `${[line(LABELS[language][what](total), layout), ...lines, ...counted, ...tail].join("\n")}\n`;
}

const LABELS: Readonly<
  Record<
    Language,
    Readonly<Record<"claims" | "documents", (total: number) => string>> & { next: (cursor: string) => string }
  >
> = {
  en: {
    claims: (total) => `${total.toLocaleString("en")} ${total === 1 ? "claim" : "claims"}`,
    documents: (total) => `${total.toLocaleString("en")} ${total === 1 ? "report" : "reports"}`,
    next: (cursor) => `next page: --after ${cursor}`,
  },
  ar: {
    claims: (total) => `الادعاءات: ${total.toLocaleString("en")}`,
    documents: (total) => `التقارير: ${total.toLocaleString("en")}`,
    next: (cursor) => `الصفحة التالية: ‎--after ${cursor}`,
  },
};

function sourceOf(
  { outlet, published }: { readonly outlet: string | null; readonly published: string | null },
  code: string,
): string {
  return [outlet, published, code].flatMap((part) => (part ? [flat(part)] : [])).join(" · ");
}

/** The sentence; where no words were looked for, its trigger is marked. */
function sentenceOf({ sentence }: ClaimHit): string {
  const { text, highlights, trigger } = sentence;
  const marks = highlights.length > 0 ? highlights : [trigger];
  return marked(
    text,
    marks.filter(({ start, end }) => start >= 0 && end <= text.length),
  );
}

function under(text: string, layout: Layout): string[] {
  return (layout.marks ? wrap(text, layout.width - 6) : [text]).map((part) =>
    line(`      ${isolate(part, layout)}`, layout),
  );
}
