import type { Kind } from "./signatures.ts";

/** XML of whatever kind. */
export const XML: Kind = {
  english: "XML that is neither a feed nor a web page",
  arabic: "ملف XML ليس خلاصة ولا صفحة ويب",
};

/** JSON of whatever kind. */
export const JSON_KIND: Kind = {
  english: "JSON that is neither one report a line, nor a JSON Feed, nor a Telegram export",
  arabic: "ملف JSON ليس تقريراً في كل سطر ولا خلاصة JSON ولا تصديراً من تلغرام",
};

/** What browsers save as «.mht». */
export const MHTML: Kind = {
  english: "a page saved as one MHTML file: save it as HTML",
  arabic: "صفحة محفوظة بصيغة MHTML: احفظها بصيغة HTML",
};
