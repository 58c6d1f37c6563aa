import type { Trouble } from "../errors.ts";
import { tokenise } from "../text/tokenise.ts";
import type { Lexicon } from "./compile.ts";
import type { Entry } from "./entry.ts";
import { Reader, type Reading } from "./read.ts";
import { rowTrouble } from "./trouble.ts";

/** True where the whole program makes use of an entry in a text. */
export type UsesEntry = (text: string, entry: Entry) => boolean;

/** Examples whose bracketed words are not found as their entry, and `never` texts in which the entry is found. */
export function checkExamples(lexicon: Lexicon, uses: UsesEntry | null): Trouble[] {
  const reader = new Reader(lexicon);
  const never: UsesEntry = uses ?? ((text, entry) => readsEntry(text, entry, reader));
  return lexicon.entries.flatMap((entry) => [
    ...missingExamples(entry, reader),
    ...brokenNevers(entry, never),
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

function brokenNevers(entry: Entry, uses: UsesEntry): Trouble[] {
  return partsOf(entry.cells.never)
    .filter((text) => uses(text, entry))
    .map((text) =>
      trouble(
        entry,
        `it is found in «${text}», where it must never be: mend the forms, or the never`,
        `تُعرف في «${text}» وهذا ممنوع: صحّح الصيغ أو خلية never`,
      ),
    );
}

/** True where the words of an entry stand in a text and no longer entry covers them. */
function readsEntry(text: string, entry: Entry, reader: Reader): boolean {
  const readings = reader.read(tokenise(text));
  const longer = (own: Reading): boolean =>
    readings.some(
      (other) => other.from <= own.from && other.to >= own.to && other.to - other.from > own.to - own.from,
    );
  return readings.some((reading) => reading.entry === entry && !longer(reading));
}

const trouble = (entry: Entry, says: string, saysArabic: string): Trouble =>
  rowTrouble(entry, says, saysArabic);
