import type { PageElement } from "./page-node.ts";

/** Elements that no reader sees on the page, or sees only when asking for it. */
const UNSEEN = new Set("title meta link select datalist textarea object embed audio video".split(" "));

/** Messages of others that a page shows in a report: they have words and dates of their own. */
const MESSAGES =
  /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|fb-post|fb-video|telegram-post|tiktok-embed)(?:\s|$)/;

/** True for an element that a browser would not show, or in which it shows a message from elsewhere. */
export function isHidden(element: PageElement): boolean {
  if (UNSEEN.has(element.localName) || MESSAGES.test(element.getAttribute("class") ?? "")) return true;
  if (element.getAttribute("hidden") !== null || element.getAttribute("aria-hidden") === "true") return true;
  const style = element.getAttribute("style");
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
