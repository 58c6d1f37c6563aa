import type { Document } from "../extract/claim.ts";
import { dayOf } from "./day.ts";
import type { Metadata } from "./front-matter.ts";
import { type SourceTrouble, sourceTrouble } from "./source-trouble.ts";

/** What the user says of reports that say nothing of it themselves. */
export interface Defaults {
  readonly outlet: string | null;
  /** An ISO day or timestamp, `none` where the user knows that there is none, null where nothing was said. */
  readonly published: string | null;
}

/** A report that can be read, or the trouble with one that cannot. A report may come with warnings before it. */
export type Found =
  | { readonly kind: "document"; readonly document: Document }
  | { readonly kind: "trouble"; readonly trouble: SourceTrouble };

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

function missingDate(file: string, line: number): SourceTrouble {
  return sourceTrouble(
    "missing-date",
    file,
    line,
    "the day of publication is missing, so «أمس» and the like stay empty: give it in front matter, manifest.json or --published (none: there is none)",
    "يوم النشر غير مذكور، فتبقى «أمس» ونحوها بلا تاريخ: اذكره في الترويسة أو manifest.json أو ‎--published (none: لا تاريخ)",
    true,
  );
}

function wrongDate(file: string, line: number, said: string): SourceTrouble {
  return sourceTrouble(
    "wrong-date",
    file,
    line,
    `the day of publication «${said}» is no ISO day such as 2019-03-13: correct it (relative times stay empty)`,
    `يوم النشر «${said}» ليس بصيغة 2019-03-13: صحّحه (تبقى الأوقات النسبية بلا تاريخ)`,
    true,
  );
}
