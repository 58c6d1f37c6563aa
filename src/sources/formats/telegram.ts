import { custodyAt } from "../container-of.ts";
import type { DateCandidate } from "../dates/candidate.ts";
import { dayOf } from "../day.ts";
import { type Context, type Input, LARGEST_WHOLE } from "../input.ts";
import type { Sourced } from "../item.ts";
import { languageOf } from "../language.ts";
import { type SourceTrouble, sourceTrouble } from "../source-trouble.ts";
import { datesOf, outletOf } from "./known.ts";
import { messageText } from "./telegram-text.ts";

type Cells = Readonly<Record<string, unknown>>;

/**
 * The messages of a Telegram Desktop export («result.json»): one chat, or a whole account with all its chats. Messages
 * without words and service messages («X joined») are left out. What is kept of each message is the whole file. The
 * channel is the outlet; whom a message was forwarded from, else who signed or sent it, is the author.
 */
export async function* readTelegram(input: Input, context: Context): AsyncGenerator<Sourced> {
  if ((input.size ?? 0) > LARGEST_WHOLE) {
    yield { kind: "trouble", trouble: tooLarge(input.name) };
    return;
  }
  const raw = await input.whole();
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(raw));
  } catch {
    yield { kind: "trouble", trouble: broken(input.name) };
    return;
  }
  const chats = chatsOf(cellsOf(value));
  let any = false;
  for (const chat of chats) {
    for (const message of listOf(chat.messages)) {
      const item = itemOf(cellsOf(message), chat, raw, input, context);
      if (item === null) continue;
      any = true;
      yield item;
    }
  }
  if (!any) yield { kind: "trouble", trouble: noMessages(input.name) };
}

/** The chats of an export of one chat or of an account; those that were left stand apart there. */
function chatsOf(root: Cells): readonly Cells[] {
  if (Array.isArray(root.messages)) return [root];
  const lists = [root.chats, root.left_chats].map((one) => listOf(cellsOf(one).list));
  return lists.flat().map(cellsOf);
}

function itemOf(
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
      outlet: outletOf(input, context, name),
      author: wordOf(message.forwarded_from) ?? wordOf(message.author) ?? (from === name ? null : from),
      url: linkOf(chat, message, id),
      dates: datesOf(input, context, [
        ...dateOf(message.date, message.date_unixtime, "message date", false),
        ...dateOf(message.edited, message.edited_unixtime, "message edited", true),
      ]),
      language: languageOf(body),
      warnings: [],
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

/** The day as the exporting computer wrote it, the instant by the seconds beside it. */
function dateOf(
  written: unknown,
  seconds: unknown,
  where: string,
  changed: boolean,
): readonly DateCandidate[] {
  const day = typeof written === "string" ? dayOf(written) : null;
  if (typeof written !== "string" || day === null) return [];
  const time = Number(seconds) * 1000;
  const known = wordOf(seconds) !== null && Number.isFinite(new Date(time).getTime());
  const instant = known ? new Date(time).toISOString() : null;
  return [{ written, day, instant, origin: "cell", where, changed }];
}

function cellsOf(value: unknown): Cells {
  return typeof value === "object" && value !== null ? (value as Cells) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function wordOf(value: unknown): string | null {
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? value.trim() : "";
  return text === "" ? null : text;
}

function tooLarge(file: string): SourceTrouble {
  return sourceTrouble(
    "too-large",
    file,
    0,
    `this export is larger than ${LARGEST_WHOLE / 1024 / 1024} MB: export the channel again in parts, by setting «from» and «to» dates in Telegram Desktop's export window`,
    `هذا التصدير أكبر من ${LARGEST_WHOLE / 1024 / 1024} ميغابايت: صدّر القناة من جديد على أجزاء بتحديد تاريخي «من» و«إلى» في نافذة التصدير في تلغرام`,
  );
}

function broken(file: string): SourceTrouble {
  const says = "this Telegram export is not whole JSON: it is damaged or cut off; export it again";
  return sourceTrouble(
    "broken-json",
    file,
    0,
    says,
    "تصدير تلغرام هذا ليس JSON سليماً: تالف أو مبتور؛ صدّره من جديد",
  );
}

function noMessages(file: string): SourceTrouble {
  const says = "no message in this Telegram export has a text: nothing was read";
  return sourceTrouble("empty", file, 0, says, "لا رسالة ذات نص في تصدير تلغرام هذا: لم يُقرأ منه شيء");
}
