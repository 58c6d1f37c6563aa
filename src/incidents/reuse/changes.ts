import type { Claim } from "../../extract/claim.ts";
import type { Span } from "../../text/span.ts";
import { tokenise } from "../../text/tokenise.ts";
import type { Register } from "../register.ts";
import type { Report } from "../report.ts";
import type { Change } from "./reuse.ts";

/** Kinds of words of speech (lexicon/reporting.tsv) that keep what is told at a distance: «زعم», «أنباء عن», «توقع». */
const HEDGES = new Set(["claimed", "rumoured", "expected", "accused"]);

/** A stretch of a report that another report shares. */
export interface Stretch extends Span {
  readonly report: Report;
}

/** The words of a passage from one to another, both included, with their place in the report. */
export function stretchOf(report: Report, { start, end }: Span, first: number, last: number): Stretch {
  const tokens = tokenise(report.text.slice(start, end));
  return { report, start: start + tokens[first]!.start, end: start + tokens[last]!.end };
}

/** What a later telling of some words changed: figures, blame, who says it, and words that keep it at a distance. */
export function changesBetween(from: Stretch, to: Stretch, register: Register): readonly Change[] {
  const changes: Change[] = [];
  const same = from.report.text.slice(from.start, from.end) === to.report.text.slice(to.start, to.end);
  const [before, after] = same ? [[], []] : [hedgesOf(from, register), hedgesOf(to, register)];
  for (const word of before)
    if (!after.includes(word)) changes.push({ what: "hedge-dropped", from: word, to: "" });
  for (const word of after)
    if (!before.includes(word)) changes.push({ what: "hedge-added", from: "", to: word });
  for (const [one, other] of counterparts(claimsIn(from), claimsIn(to)))
    changes.push(...changesOf(one, other));
  return changes;
}

function hedgesOf({ report, start, end }: Stretch, { reader }: Register): readonly string[] {
  const readings = reader.read(tokenise(report.text.slice(start, end)));
  let covered = 0;
  const found = new Set<string>();
  // The longest reading comes first: «أنباء» inside «وكالة الأنباء» is no rumour.
  for (const { entry, from, to, suffix } of readings) {
    if (
      from >= covered &&
      suffix === "" &&
      entry.tag === "reporting" &&
      HEDGES.has(entry.cells.strength ?? "")
    )
      found.add(entry.name);
    covered = Math.max(covered, to);
  }
  return [...found];
}

const claimsIn = ({ report, start, end }: Stretch): readonly Claim[] =>
  report.claims.filter(({ trigger }) => trigger.start >= start && trigger.end <= end);

/** Claims of one kind, those with the same number first, then in the order of the words. */
function counterparts(one: readonly Claim[], other: readonly Claim[]): readonly (readonly [Claim, Claim])[] {
  const pairs: (readonly [Claim, Claim])[] = [];
  let left = [...one];
  const free = new Set(other);
  for (const alike of [sameNumber, () => true])
    left = left.filter((claim) => {
      const found = [...free].find((x) => x.kind === claim.kind && alike(x, claim));
      if (!found) return true;
      free.delete(found);
      pairs.push([claim, found]);
      return false;
    });
  return pairs;
}

const sameNumber = (a: Claim, b: Claim): boolean => numberOf(a) === numberOf(b);

function changesOf(from: Claim, to: Claim): readonly Change[] {
  const changes: Change[] = [];
  const [one, other] = [numberOf(from), numberOf(to)];
  if (one !== "" && other !== "" && one !== other) changes.push({ what: "number", from: one, to: other });
  const [blamed, blames] = [partiesOf(from), partiesOf(to)];
  if (blamed !== blames) changes.push({ what: "blame", from: blamed, to: blames });
  if (from.speaker && !to.speaker)
    changes.push({ what: "attribution-dropped", from: from.speaker.text, to: "" });
  if (from.modality !== to.modality) changes.push({ what: "modality", from: from.modality, to: to.modality });
  return changes;
}

function numberOf({ count }: Claim): string {
  if (!count) return "";
  const { min, max, approx } = count;
  const number = min === max ? `${min}` : `${min ?? ""}–${max ?? ""}`;
  return approx ? `~${number}` : number;
}

const partiesOf = ({ actor }: Claim): string =>
  [...new Set(actor.map(({ id, text }) => id ?? text))].sort().join(" + ");
