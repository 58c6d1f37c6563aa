import { missingDate, wrongDate } from "./date-trouble.ts";
import { dayOf } from "./day.ts";
import type { Defaults, Found } from "./found.ts";
import type { Metadata } from "./metadata.ts";
import { sourceTrouble } from "./source-trouble.ts";

/** The text of a report that has a title of its own: the title, an empty line, the body. */
export function withTitle(title: string | undefined, body: string): string {
  return title ? `${title}\n\n${body}` : body;
}

/** A report from its text and all that is known of it, nearest first; the first that speaks is believed. */
export function* documentOf(
  file: string,
  line: number,
  name: string,
  text: string,
  known: readonly Metadata[],
  defaults: Defaults,
): Generator<Found> {
  if (text.trim() === "") {
    const trouble = sourceTrouble(
      "empty",
      file,
      line,
      "there is no text in it: nothing was read",
      "لا نص فيه: لم يُقرأ منه شيء",
    );
    yield { kind: "trouble", trouble };
    return;
  }
  const said = known.find((metadata) => metadata.published)?.published ?? defaults.published;
  const published = said === null || said === "none" ? null : dayOf(said);
  if (published === null && said !== "none") {
    const trouble = said === null ? missingDate(file, line) : wrongDate(file, line, said);
    yield { kind: "trouble", trouble };
  }
  const outlet = known.find((metadata) => metadata.outlet)?.outlet ?? defaults.outlet;
  const url = known.find((metadata) => metadata.url)?.url ?? null;
  yield { kind: "document", document: { name, text, outlet, published, url } };
}
