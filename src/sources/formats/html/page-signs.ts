import { isOverview } from "./overview.ts";

/** What of a page tells whether it holds a report. */
export interface Signs {
  readonly file: string;
  readonly letters: number;
  readonly title: string | null;
  /** Lines that are nothing but links beside the text, and headings that are. */
  readonly links: number;
  readonly lines: number;
  readonly url: string | null;
  /** True where the page says that it is an article: JSON-LD, og:type, a date of publication. */
  readonly saysArticle: boolean;
  readonly password: boolean;
  readonly video: boolean;
}

/** Less is no report: five short words. */
const LEAST = 25;
/** A page that says that something is missing says little else. */
const LITTLE = 500;
const MISSING =
  /(?:^|\D)404(?:\D|$)|not found|page (?:does not|doesn.t) exist|غير موجودة?|لم (?:يتم|نتمكن من) العثور|لا يمكن العثور|تعذر العثور|الصفحة (?:المطلوبة|التي تبحث)/i;

/** Why a page is no article, in English and Arabic; null where it is one. `text`: what was found of a body. */
export function reason(signs: Signs, text: string): readonly [string, string] | null {
  const { letters, links, lines } = signs;
  if (letters < LITTLE && MISSING.test(`${signs.title ?? ""} ${text}`))
    return ["it says that the page was not found", "تقول إن الصفحة غير موجودة"];
  if (signs.password && letters < LITTLE) return ["it is a login page", "هي صفحة تسجيل دخول"];
  if (letters < LEAST && signs.video) return ["there is only a video in it", "ليس فيها إلا مقطع مصوّر"];
  if (letters < LEAST) return ["there is no text of an article in it", "لا نص لمقال فيها"];
  const perLink = letters / Math.max(1, links);
  const list = links >= 4 && (links >= lines || perLink < 100);
  const home = signs.url !== null && isOverview(signs.url);
  if (list && (!signs.saysArticle || home))
    return ["it is a list of links to reports", "هي قائمة روابط إلى تقارير"];
  if (home && links >= 2 && !signs.saysArticle)
    return ["it is a home page or an overview", "هي صفحة رئيسية أو فهرس"];
  return null;
}
