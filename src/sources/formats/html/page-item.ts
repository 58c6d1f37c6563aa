import type { Decoded } from "../../charset-decoded.ts";
import { datesAround, fetchedDays } from "../../dates/around.ts";
import type { Context, Input } from "../../input.ts";
import type { Item, Sourced } from "../../item.ts";
import { languageOf } from "../../language.ts";
import { datesBeside, outletBeside, toldBeside } from "../beside.ts";
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
  const { custody } = input;
  const page = readPage(input.name, light, toldBeside(input, "url") ?? input.url, fetchedDays(input));
  if ("code" in page) return { kind: "trouble", trouble: page };
  const own = [...page.dates, ...datesAround(input, page.url)];
  const { dates, warnings } = datesBeside(input, context, own);
  const title = toldBeside(input, "title") ?? page.title;
  const item: Item = {
    name: input.name,
    key: keyOfFile(page.url, custody),
    format: "html",
    raw,
    custody,
    id: null,
    title,
    body: page.body,
    outlet: outletBeside(input, context, page.outlet) ?? hostNameOf(page.url),
    author: page.author,
    url: page.url,
    dates,
    language: languageOf(`${title ?? ""}\n${page.body}`),
    warnings: [...(decoded.surely ? [] : [unclearEncoding(input.name, decoded.charset)]), ...warnings],
  };
  return { kind: "item", item };
}
