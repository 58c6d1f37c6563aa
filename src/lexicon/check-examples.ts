import type { Trouble } from "../errors.ts";
import { tokenise } from "../text/tokenise.ts";
import type { Lexicon } from "./compile.ts";
import type { Entry } from "./entry.ts";
import { Reader, type Reading } from "./read.ts";
import { rowTrouble } from "./trouble.ts";

/** Examples whose bracketed words are not found as their entry, and `never` texts in which the entry is found. */
export function checkExamples(lexicon: Lexicon): Trouble[] {
  const reader = new Reader(lexicon);
  return lexicon.entries.flatMap((entry) => [
    ...missingExamples(entry, reader),
    ...brokenNevers(entry, reader),
  ]);
}

const partsOf = (cell: string | undefined): string[] =>
  (cell ?? "")
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");

function missingExamples(entry: Entry, reader: Reader): Trouble[] {
  const troubles: Trouble[] = [];
  for (const example of partsOf(entry.cells.example)) {
    const start = example.indexOf("[");
    const end = example.indexOf("]") - 1;
    if (start < 0 || end <= start) {
      troubles.push(
        trouble(entry, `the example has no [brackets]: «${example}»`, `لا [قوسين] في المثال: «${example}»`),
      );
      continue;
    }
    const text = example.replace("[", "").replace("]", "");
    const tokens = tokenise(text);
    const holds = ({ entry: other, from, to }: Reading): boolean =>
      other === entry &&
      tokens[from]!.end > start &&
      tokens[from]!.start <= start &&
      tokens[to - 1]!.end >= end &&
      tokens[to - 1]!.start < end;
    if (!reader.read(tokens).some(holds)) {
      const words = text.slice(start, end);
      troubles.push(
        trouble(
          entry,
          `«${words}» is not found in its example: add the form, or mend the example`,
          `«${words}» لا تُعرف في مثالها: أضف الصيغة أو صحّح المثال`,
        ),
      );
    }
  }
  return troubles;
}

function brokenNevers(entry: Entry, reader: Reader): Trouble[] {
  const troubles: Trouble[] = [];
  for (const text of partsOf(entry.cells.never)) {
    const readings = reader.read(tokenise(text));
    const longer = (own: Reading): boolean =>
      readings.some(
        (other) => other.from <= own.from && other.to >= own.to && other.to - other.from > own.to - own.from,
      );
    if (!readings.some((reading) => reading.entry === entry && !longer(reading))) continue;
    troubles.push(
      trouble(
        entry,
        `it is found in «${text}», where it must never be: mend the forms, or the never`,
        `تُعرف في «${text}» وهذا ممنوع: صحّح الصيغ أو خلية never`,
      ),
    );
  }
  return troubles;
}

const trouble = (entry: Entry, says: string, saysArabic: string): Trouble =>
  rowTrouble(entry, says, saysArabic);
