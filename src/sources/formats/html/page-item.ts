import type { Decoded } from "../../charset-decoded.ts";
import { datesBeside, fetchedDays } from "../../dates/beside.ts";
import { withGiven } from "../../dates/given.ts";
import { datesKnown } from "../../dates/known.ts";
import type { Context, Input } from "../../input.ts";
import type { Item, Sourced } from "../../item.ts";
import { languageOf } from "../../language.ts";
import { keyOfFile } from "../key-of-file.ts";
import { unclearEncoding } from "../unclear-encoding.ts";
import { hostNameOf } from "./address.ts";
import { tooMuch } from "./guard.ts";
import { lightened } from "./lighten.ts";
import { readPage } from "./page.ts";

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
  const said = datesKnown(
    input.name,
    0,
    input.known.map((one) => [one, "manifest"] as const),
  );
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
    dates: withGiven(
      [...said.dates, ...page.dates, ...datesBeside(input, page.url)],
      said.none ? null : context.published,
    ),
    language: languageOf(`${title ?? ""}\n${page.body}`),
    warnings: [...(decoded.surely ? [] : [unclearEncoding(input.name, decoded.charset)]), ...said.warnings],
  };
  return { kind: "item", item };
}
