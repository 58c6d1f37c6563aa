import { type SourceTrouble, sourceTrouble } from "./source-trouble.ts";

/** The trouble with a report that does not say when it was published. */
export function missingDate(file: string, line: number): SourceTrouble {
  return sourceTrouble(
    "missing-date",
    file,
    line,
    "the day of publication is missing, so «أمس» and the like stay empty: give it in front matter, manifest.json or --published (none: there is none)",
    "يوم النشر غير مذكور، فتبقى «أمس» ونحوها بلا تاريخ: اذكره في الترويسة أو manifest.json أو ‎--published (none: لا تاريخ)",
    true,
  );
}

/** The trouble with a day of publication that is none. */
export function wrongDate(file: string, line: number, written: string): SourceTrouble {
  const said = written.slice(0, 60);
  return sourceTrouble(
    "wrong-date",
    file,
    line,
    `the day of publication «${said}» is no ISO day such as 2019-03-13: correct it (relative times stay empty)`,
    `يوم النشر «${said}» ليس بصيغة 2019-03-13: صحّحه (تبقى الأوقات النسبية بلا تاريخ)`,
    true,
  );
}
