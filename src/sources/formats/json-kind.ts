import type { Format } from "../item.ts";

const JSON_FEED = /"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\/version\//;
/** The kinds of chats that Telegram Desktop writes. */
const CHAT =
  /"type"\s*:\s*"(?:personal_chat|bot_chat|saved_messages|private_group|private_supergroup|public_supergroup|private_channel|public_channel)"/;
const MESSAGES = /"messages"\s*:\s*\[/;
const CHATS = /"chats"\s*:\s*\{/;

/**
 * What JSON is by its first letters: a JSON Feed, a Telegram export, JSON lines (the first line is a whole object), else
 * null. `whole`: the head is all there is.
 */
export function jsonKind(head: string, whole: boolean): Format | null {
  const text = head.trimStart();
  const end = text.indexOf("\n");
  const first = objectOf(end < 0 ? text : text.slice(0, end));
  if (first !== null && typeof first.text === "string") return "json-lines";
  const all = whole && first === null ? objectOf(text) : first;
  if (all !== null) {
    const kind = ofObject(all);
    if (kind !== null) return kind;
    return first !== null && end >= 0 && text.slice(end).trim() !== "" ? "json-lines" : null;
  }
  if (JSON_FEED.test(text) && /"items"\s*:/.test(text)) return "feed";
  if (MESSAGES.test(text) && CHAT.test(text)) return "telegram";
  if (CHATS.test(text) && (CHAT.test(text) || /"list"\s*:\s*\[/.test(text))) return "telegram";
  return null;
}

function ofObject(value: Readonly<Record<string, unknown>>): Format | null {
  if (/^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(String(value.version ?? ""))) return "feed";
  if (Array.isArray(value.messages) && "id" in value && "type" in value) return "telegram";
  const chats = value.chats as { readonly list?: unknown } | null | undefined;
  return Array.isArray(chats?.list) ? "telegram" : null;
}

function objectOf(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
