import { namesOf, type PageElement } from "./dom.ts";

/** Elements that hold no part of a report. */
const TAGS = new Set(
  (
    "nav aside footer button select input textarea label object embed video audio map dialog menu figcaption " +
    "amp-social-share amp-ad amp-sidebar amp-consent amp-video amp-youtube progress meter link meta title"
  ).split(" "),
);

/** Words in class names and ids by which pages call what stands around a report. */
const AROUND = new RegExp(
  "(?:^|[\\s_-])(?:shar(?:e|ing|edaddy)|addtoany|addthis|social|related|recommend(?:ed|ations?)?|read-?(?:more|also|next)|" +
    "see-?also|more-?(?:news|stories|articles|posts)|most-?(?:read|viewed|popular)|popular|trending|latest|tags|taglist|tagcloud|" +
    "tags?-links|post-tags|breadcrumbs?|comments?|respond|disqus|newsletter|subscribe|subscription|cookies?|consent|gdpr|popup|modal|" +
    "advert\\w*|adsense|ads?|adsbygoogle|banner|promo|sponsor\\w*|sidebar|widget-area|footer|navbar|navigation|nav|menu|toolbar|" +
    "copyrights?|captions?|wp-caption-text|credits?|pagination|pager|author-?(?:box|bio|info)|rating|login|signup|ticker|slider|" +
    "carousel|gallery|thumb(?:nail)?s?|follow|whatsapp|app-?download|donate|outbrain|taboola|screen-reader-text|sr-only|" +
    "visually-hidden|skip-link|mask|poll|weather|prayer|currency)(?:$|[\\s_-])",
  "i",
);
/** Such words where they say what is *not* there, or where a whole page has them: «has-sidebar», «no-comments». */
const OF_A_WHOLE = /(?:^|\s)(?:has|with|no|without|is|post-type|single)-[\w-]+/gi;
/** Words for short lines about the report: they are junk only where little stands in them. */
const ABOUT = new RegExp(
  "(?:^|[\\s_-])(?:meta|date|time|datetime|author|byline|source|views?|category|categories|cat|label|badge|print|info|" +
    "published|updated|timestamp|kicker|section-name|location-share|font-?size)(?:$|[\\s_-])",
  "i",
);
/** The most letters in a line about a report. */
const SHORT = 120;
/** Elements that are no junk, whatever they are called. */
const WHOLE = /^(?:article|main|body|p|h1|td|table|tbody|tr)$/;
const BODY =
  /(?:^|[\s_-])(?:article|entry|post|story|news|single|page)-?_?(?:body|content|text|details?)(?:$|[\s_-])|^articleBody$/i;

/** True for an element that, by its tag, its names or its role, stands around a report and not in it. `letters`: its own. */
export function isAround(element: PageElement, letters: number): boolean {
  if (TAGS.has(element.localName)) return true;
  const role = element.getAttribute("role") ?? "";
  if (/^(?:navigation|complementary|contentinfo|search|dialog|alert|menu|menubar|banner)$/.test(role))
    return true;
  if (WHOLE.test(element.localName) || isBody(element)) return false;
  const names = namesOf(element).replace(OF_A_WHOLE, " ");
  if (names.trim() === "") return false;
  return AROUND.test(names) || (letters <= SHORT && ABOUT.test(names));
}

/** True for an element that calls itself the body of an article. */
export function isBody(element: PageElement): boolean {
  if (element.getAttribute("itemprop") === "articleBody") return true;
  return BODY.test(element.getAttribute("class") ?? "") || BODY.test(element.getAttribute("id") ?? "");
}

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
