import type { DateCandidate } from "../../dates/candidate.ts";
import type { SourceTrouble } from "../../source-trouble.ts";
import { type About, aboutPage } from "./about.ts";
import { addressOf } from "./address.ts";
import { bodyOf } from "./body.ts";
import { withoutHidden, withoutSurroundings } from "./clean.ts";
import { datesOfMetas } from "./dates-of-metas.ts";
import { datesOfText } from "./dates-of-text.ts";
import { datesOfThings } from "./dates-of-things.ts";
import { datesOfTimes } from "./dates-of-times.ts";
import { parsePage } from "./dom.ts";
import { thingsIn } from "./json-ld.ts";
import { lettersOf } from "./letters.ts";
import type { Lightened } from "./lighten.ts";
import { linesOfElement } from "./lines.ts";
import { metaNamed, metasOf } from "./metas.ts";
import { stateIn } from "./next-data.ts";
import { noArticle } from "./no-article.ts";
import { linesOfData } from "./page-data.ts";
import { savedFrom } from "./saved-from.ts";
import { saysArticle } from "./says-article.ts";
import { isArticle, textIn } from "./thing.ts";
import { weightsOf } from "./weight.ts";

/** What was read out of a page. */
export interface ReadPage extends About {
  /** Paragraphs are lines. */
  readonly body: string;
  readonly url: string | null;
  readonly dates: readonly DateCandidate[];
}

/** A body in the page's data is taken where it has this many times the letters that the page shows. */
const LONGER = 1.5;

/** Reads a page. `own`: the address that it came from; `fetched`: the days on which it was taken. */
export function readPage(
  file: string,
  light: Lightened,
  own: string | null,
  fetched: readonly string[],
): ReadPage | SourceTrouble {
  const page = parsePage(light.html);
  const things = thingsIn(light.jsonLd);
  const state = stateIn(light.json);
  const metas = metasOf(page);
  const url = addressOf(page, metas, own ?? savedFrom(light.comments));
  const about = aboutPage(page, things, metas);
  const title = about.title ?? state.title;
  const password = page.querySelector('input[type="password"]') !== null;
  const video =
    page.querySelector("video, amp-video, [class*=player], [id*=player], embed, object") !== null ||
    /video/i.test(metaNamed(metas, "og:type") ?? "");
  withoutHidden(page.body);
  const shown = linesOfElement(page.body);
  withoutSurroundings(page.body);
  const dates = [
    ...datesOfThings(things),
    ...datesOfMetas(metas),
    ...state.dates,
    ...datesOfTimes(page.body),
  ];
  dates.push(...datesOfText(page.body, shown, title, fetched));
  const found = bodyOf(page, weightsOf(page.body), title);
  const stored = linesOfData([textIn(things.find(isArticle)?.articleBody), state.body], title);
  const letters = found.lines.reduce((sum, line) => sum + line.letters, 0);
  const storedLetters = stored.reduce((sum, line) => sum + line.letters, 0);
  const lines = storedLetters > letters * LONGER ? stored : found.lines;
  const body = lines.map((line) => line.text).join("\n");
  const trouble = noArticle(
    {
      file,
      letters: lettersOf(body),
      title,
      links: lines === stored ? 0 : found.links,
      lines: lines.length,
      url,
      saysArticle: saysArticle(things, metas),
      password,
      video,
    },
    body,
  );
  return trouble ?? { ...about, title, body, url, dates };
}
