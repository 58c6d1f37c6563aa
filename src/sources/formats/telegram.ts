import { type Context, type Input, LARGEST_WHOLE } from "../input.ts";
import type { Sourced } from "../item.ts";
import { type Cells, cellsOf, listOf } from "./json-cells.ts";
import { messageItem } from "./telegram-item.ts";
import { broken, noMessages, tooLarge } from "./telegram-trouble.ts";

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
      const item = messageItem(cellsOf(message), chat, raw, input, context);
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
