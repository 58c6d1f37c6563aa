import { type SourceTrouble, sourceTrouble } from "../../source-trouble.ts";
import { reason, type Signs } from "./page-signs.ts";

/** Why a page is no article, with what to do; null where it is one. `text`: what was found of a body. */
export function noArticle(signs: Signs, text: string): SourceTrouble | null {
  const why = reason(signs, text);
  return why === null
    ? null
    : sourceTrouble(
        "no-article",
        signs.file,
        0,
        `this page holds no report: ${why[0]}; give the page of one report, or its text as a .txt file`,
        `لا تقرير في هذه الصفحة: ${why[1]}؛ أعطِ صفحة تقرير واحد، أو نصّه في ملف ‎.txt`,
      );
}
