import fc from "fast-check";

/** Letters that news and its enemies are made of: Arabic, marks, digits, quotes, HTML, bidi controls, halves of pairs. */
const UNITS = [
  ..."ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئ",
  ..."پچژکگیےەۀٱ",
  ..."\u064b\u064f\u0651\u0670\u0640\u06d6\ufe8e\ufefb\ufdf2\ufee1\ufdfa",
  ..."0123456789٠١٢٣٩۰۵۹",
  ..."abcXYZé",
  ..." \t\n\r\u00a0\u2028\u200c\u200d\u200e\u200f\u202b\u202e\u2066\u2069\ufeff",
  ...".,،؛:!?؟…«»\"'“”()[]{}<>&;/#@_-–—%٪٫٬|•*",
  "\ud800",
  "\udc00",
  "\u0000",
  "د.ب.أ",
  "&quot;",
  "<p>",
  "</div>",
  "<",
  "...",
  "1,234",
  "٣٫٥",
  "وال",
  "قتل",
];

/** Hostile Arabic text. */
export const hostileText = fc
  .array(fc.constantFrom(...UNITS), { maxLength: 200 })
  .map((units) => units.join(""));
/** Any string at all. */
export const anyText = fc.oneof(
  hostileText,
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ maxLength: 100 }),
);
