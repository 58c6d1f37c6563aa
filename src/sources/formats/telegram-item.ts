import { custodyAt } from "../container-of.ts";
import type { Context, Input } from "../input.ts";
import type { Sourced } from "../item.ts";
import { languageOf } from "../language.ts";
import { datesBeside, outletBeside } from "./beside.ts";
import { type Cells, wordOf } from "./json-cells.ts";
import { dateOf } from "./telegram-date.ts";
import { messageText } from "./telegram-text.ts";

/** The item of a message; null where it has no words, or is a message of service. */
export function messageItem(
  message: Cells,
  chat: Cells,
  raw: Uint8Array,
  input: Input,
  context: Context,
): Sourced | null {
  if (message.type !== undefined && message.type !== "message") return null;
  const body = messageText(message.text);
  const id = wordOf(message.id);
  const chatId = wordOf(chat.id);
  if (body === "" || id === null) return null;
  const name = wordOf(chat.name);
  const from = wordOf(message.from);
  const { dates, warnings } = datesBeside(input, context, [
    ...dateOf(message.date, message.date_unixtime, "message date", false),
    ...dateOf(message.edited, message.edited_unixtime, "message edited", true),
  ]);
  return {
    kind: "item",
    item: {
      name: `${input.name}:${id}`,
      key: `id:telegram/${chatId ?? name ?? input.custody.source}/${id}`,
      format: "telegram",
      raw,
      custody: custodyAt(input.custody, `message ${id}`),
      id,
      title: null,
      body,
      outlet: outletBeside(input, context, name),
      author: wordOf(message.forwarded_from) ?? wordOf(message.author) ?? (from === name ? null : from),
      url: linkOf(chat, message, id),
      dates,
      language: languageOf(body),
      warnings,
    },
  };
}

/** The address of a message in a channel whose name for addresses is known: exports seldom say it. */
function linkOf(chat: Cells, message: Cells, id: string): string | null {
  const link = wordOf(message.link) ?? "";
  if (/^https:\/\/t\.me\/[\w/]+$/.test(link)) return link;
  const username = /^@?(\w{4,32})$/.exec(wordOf(chat.username) ?? "")?.[1];
  return username === undefined ? null : `https://t.me/${username}/${id}`;
}
