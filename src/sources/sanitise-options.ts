import type sanitizeHtml from "sanitize-html";

/** What may stand in HTML that is shown: text and its structure, links, and nothing that a browser loads. */
export const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: (
    "a abbr article b bdi bdo blockquote br caption center cite code dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i " +
    "ins li main mark ol p pre q s section small span strong sub sup table tbody td tfoot th thead time tr u ul"
  ).split(" "),
  allowedAttributes: {
    "*": ["dir", "lang"],
    a: ["href", "rel"],
    time: ["datetime"],
    td: ["colspan", "rowspan"],
    th: ["colspan", "rowspan"],
  },
  allowedSchemes: ["http", "https", "mailto"],
  allowProtocolRelative: false,
  nonTextTags: [
    "script",
    "style",
    "textarea",
    "option",
    "noscript",
    "template",
    "title",
    "svg",
    "math",
    "iframe",
    "object",
    "xmp",
    "noembed",
    "noframes",
  ],
  transformTags: {
    a: (tagName, { href, dir, lang }) => ({
      tagName,
      attribs: {
        ...(href === undefined ? {} : { href }),
        ...(dir === undefined ? {} : { dir }),
        ...(lang === undefined ? {} : { lang }),
        rel: "noopener noreferrer nofollow ugc",
      },
    }),
  },
};
