const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  laquo: "«",
  raquo: "»",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  zwnj: "\u200c",
  rlm: "",
  lrm: "",
};

/** Entities made letters: what was escaped once too often («&amp;quot;»), or stands in JSON; unknown ones stay. */
export function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Marks that only tell a screen how to place letters: directions, soft hyphens, zero width spaces. Joiners stay: Persian needs them. */
const MARKS = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffc]/g;

/** One line of text as people read it: entities left over resolved, marks of direction gone, every white space one space. */
export function plain(text: string): string {
  return unescaped(text).replace(MARKS, "").replace(/\s+/g, " ").trim();
}
