import { type SourceTrouble, sourceTrouble } from "../../source-trouble.ts";

/** The trouble with a table of which nobody knows what its columns hold. */
export function noMapping(name: string, columns: readonly string[]): SourceTrouble {
  const named = columns.filter((column) => column !== "");
  const shown = named.slice(0, 30).map((column) => `«${column.slice(0, 60)}»`);
  const example = `--columns text=${named[0] ?? "…"},published=${named[1] ?? "…"}`;
  return sourceTrouble(
    "no-mapping",
    name,
    1,
    `it is not known what the columns ${shown.join(", ")} hold: say it, for example with «${example}» (text, title, outlet, published, url, id, author)`,
    `لا يُعرف ما تحمله الأعمدة ${shown.join("، ")}: قل ذلك مثلاً بالخيار «${example}» (text: النص، title: العنوان، outlet: الوسيلة، published: تاريخ النشر، url: الرابط، id: المعرّف، author: الكاتب)`,
  );
}
