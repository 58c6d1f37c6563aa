/** Words in class names and ids by which pages call what stands around a report. */
export const AROUND = new RegExp(
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
export const OF_A_WHOLE = /(?:^|\s)(?:has|with|no|without|is|post-type|single)-[\w-]+/gi;
/** Words for short lines about the report: they are junk only where little stands in them. */
export const ABOUT = new RegExp(
  "(?:^|[\\s_-])(?:meta|date|time|datetime|author|byline|source|views?|category|categories|cat|label|badge|print|info|" +
    "published|updated|timestamp|kicker|section-name|location-share|font-?size)(?:$|[\\s_-])",
  "i",
);
