import type { Decoded } from "../../charset.ts";
import { dateOfAddress, dateOfFileName } from "../../dates/address.ts";
import type { DateCandidate } from "../../dates/candidate.ts";
import { candidateOf } from "../../dates/candidate-of.ts";
import { withGiven } from "../../dates/given.ts";
import type { Context, Input } from "../../input.ts";
import type { Item, Sourced } from "../../item.ts";
import { languageOf } from "../../language.ts";
import { keyOfFile } from "../key-of-file.ts";
import { unclearEncoding } from "../unclear-encoding.ts";
import { hostNameOf } from "./address.ts";
import { tooMuch } from "./guard.ts";
import { lightened } from "./lighten.ts";
import { type ReadPage, readPage } from "./page.ts";

/** The item in a page's bytes, or why there is none. */
export function pageItem(input: Input, context: Context, raw: Uint8Array, decoded: Decoded): Sourced {
  const light = lightened(decoded.text);
  const trouble = tooMuch(input.name, light);
  if (trouble !== null) return { kind: "trouble", trouble };
  const known = (key: "url" | "outlet" | "title"): string | null =>
    input.known.find((one) => one[key])?.[key] ?? null;
  const { custody } = input;
  const page = readPage(input.name, light, known("url") ?? input.url, fetchedDays(input));
  if ("code" in page) return { kind: "trouble", trouble: page };
  const title = known("title") ?? page.title;
  const item: Item = {
    name: input.name,
    key: keyOfFile(page.url, custody),
    format: "html",
    raw,
    custody,
    id: null,
    title,
    body: page.body,
    outlet: known("outlet") ?? page.outlet ?? context.outlet ?? hostNameOf(page.url),
    author: page.author,
    url: page.url,
    dates: withGiven(datesOf(input, page), context.published),
    language: languageOf(`${title ?? ""}\n${page.body}`),
    warnings: decoded.surely ? [] : [unclearEncoding(input.name, decoded.charset)],
  };
  return { kind: "item", item };
}

/** The days on which the page was taken: by whoever archived it, and by this program. */
function fetchedDays({ custody }: Input): readonly string[] {
  return [custody.takenAt, custody.response?.at ?? custody.takenAt].map((at) => at.slice(0, 10));
}

function datesOf(input: Input, page: ReadPage): DateCandidate[] {
  const { known, custody } = input;
  const said = known.flatMap(({ published }) =>
    published === undefined ? [] : [candidateOf(published, "manifest", "manifest published")],
  );
  const header = custody.response?.headers.find(([name]) => name === "last-modified")?.[1];
  const changed = header === undefined ? null : candidateOf(header, "last-modified", "Last-Modified", true);
  const dates = [
    ...said,
    ...page.dates,
    page.url === null ? null : dateOfAddress(page.url),
    custody.method === "file" || custody.position !== null ? dateOfFileName(input.name) : null,
    // Pages made anew for every reader carry the day of fetching here.
    changed !== null && fetchedDays(input).includes(changed.day) ? null : changed,
  ];
  return dates.filter((date) => date !== null);
}
