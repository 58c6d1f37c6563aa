import { chooseDate } from "../sources/dates/choose.ts";
import { withTitle } from "../sources/document-of.ts";
import type { Item } from "../sources/item.ts";
import type { NewDocument } from "../store/new-document.ts";

/** What is kept of an item: its text is its title, an empty line, its body; of its dates the surest is chosen. */
export function documentOfItem(item: Item): NewDocument {
  const { published, conflict } = chooseDate(item.dates, item.custody.takenAt);
  return {
    key: item.key,
    name: item.name,
    format: item.format,
    raw: item.raw,
    custody: item.custody,
    ownId: item.id,
    text: withTitle(item.title ?? undefined, item.body),
    title: item.title,
    outlet: item.outlet,
    author: item.author,
    url: item.url,
    published,
    dates: item.dates,
    dateConflict: conflict,
    language: item.language,
    warnings: item.warnings,
  };
}
