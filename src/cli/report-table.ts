import type { Document, DocumentClaims } from "../extract/claim.ts";
import { claimCells } from "./claim-cells.ts";
import { claimLines } from "./claim-lines.ts";
import { flat } from "./flat.ts";
import { columnsOf, cut, isolate, type Layout, line, wrap } from "./layout.ts";
import { wordsUnder } from "./words-under.ts";

/** What the name of a report keeps where the line is short. */
const LEAST = 5;

/** A report and its claims for people: a heading, a table, and under each claim the words it stands on. */
export function reportTable(document: Document, found: DocumentClaims, layout: Layout): string {
  const { language } = layout;
  const title = cut(flat(document.text.trimStart().split("\n", 1)[0]!), layout.width - 4);
  const from = [document.outlet, document.published].flatMap((part) => (part ? [flat(part)] : []));
  const room = layout.width - from.reduce((sum, part) => sum + columnsOf(part) + 3, 0);
  const head = [cut(flat(document.name), Math.max(room, LEAST)), ...from];
  const lines = [
    "",
    line(head.map((part) => isolate(part, layout)).join(" · "), layout),
    line(isolate(title, layout), layout),
  ];
  const rows = found.claims.map((claim) => claimCells(claim, language));
  if (rows.length === 0) lines.push(line(language === "ar" ? "  لا ادعاءات" : "  no claims", layout));
  else {
    const claims = rows.map((cells, i) => ({ cells, under: wordsUnder(document, found.claims[i]!) }));
    // One by one: a call may not have as many arguments as a hostile text has claims.
    for (const one of claimLines(claims, layout)) lines.push(one);
  }
  for (const trouble of found.troubles) {
    const says = flat(language === "ar" ? trouble.saysArabic : trouble.says);
    for (const [i, part] of (layout.marks ? wrap(says, layout.width - 4) : [says]).entries())
      lines.push(line(`${i === 0 ? "  ! " : "    "}${isolate(part, layout)}`, layout));
  }
  return `${lines.join("\n")}\n`;
}
