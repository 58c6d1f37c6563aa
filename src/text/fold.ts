/**
 * Folding: the many spellings of one Arabic word become one string, letter by letter, at the door and nowhere else.
 *
 * Dropped: vowel marks, tatweel, bidi controls, joiners. Joined: أإآٱ→ا, ى→ي, ة→ه, ؤ→و, ئ→ي, Persian and Urdu letters to
 * their Arabic twins, digits of every script in news to 0–9, presentation forms to their letters (Unicode NFKC).
 */

const SAME: readonly (readonly [string, string])[] = [
  ["أإآٱٲٳ", "ا"],
  ["ىیېےۍ", "ي"],
  ["ةۀہەھ", "ه"],
  ["ؤۆۇ", "و"],
  ["ئۓ", "ي"],
  ["کڪگݣ", "ك"],
  ["پ", "ب"],
  ["چ", "ج"],
  ["ڤۋ", "ف"],
  ["ژ", "ز"],
];

/** What one code unit becomes: its folded code unit, or 0 where it is dropped. */
const TO = new Uint16Array(65536);
/** Code units that become several letters (ligatures such as ﻻ). */
const WIDE = new Map<number, string>();

for (let unit = 0; unit < 65536; unit++) TO[unit] = unit;
for (const [from, to] of SAME) for (const letter of from) TO[letter.charCodeAt(0)] = to.charCodeAt(0);
const DROPPED: readonly (readonly [number, number])[] = [
  [0x0610, 0x061a],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06ed],
  [0x08d3, 0x08ff],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];
for (const [first, last] of DROPPED) for (let unit = first; unit <= last; unit++) TO[unit] = 0;
for (let digit = 0; digit < 10; digit++) {
  TO[0x0660 + digit] = 0x30 + digit;
  TO[0x06f0 + digit] = 0x30 + digit;
}
// U+06D5 stands inside a dropped range but is a letter.
TO[0x06d5] = "ه".charCodeAt(0);
for (let unit = 0xfb50; unit <= 0xfefc; unit++) {
  if (TO[unit] === 0) continue;
  const plain = String.fromCharCode(unit).normalize("NFKC").replace(/^ /, "");
  let folded = "";
  for (let i = 0; i < plain.length; i++) {
    const to = TO[plain.charCodeAt(i)]!;
    if (to !== 0) folded += String.fromCharCode(to);
  }
  if (folded.length === 1) TO[unit] = folded.charCodeAt(0);
  else if (folded.length === 0) TO[unit] = 0;
  else WIDE.set(unit, folded);
}

/** The letters that others fold to, made once: nearly all are Arabic letters or digits. */
const LETTERS: readonly string[] = Array.from({ length: 0x700 }, (_, unit) => String.fromCharCode(unit));

const letterOf = (unit: number): string =>
  unit === 0 ? "" : unit < LETTERS.length ? LETTERS[unit]! : String.fromCharCode(unit);

/** True for a code unit that folding drops: a mark on a letter, tatweel, a bidi control. */
export function isDropped(unit: number): boolean {
  return TO[unit] === 0;
}

/**
 * The folded form of `text` between `start` and `end` (UTF-16 offsets). Any string gives an answer; folding twice is
 * folding once. Length may change, so folded strings are for looking up, never for offsets.
 */
export function fold(text: string, start = 0, end = text.length): string {
  let out = "";
  // Stretches that stay are taken over whole: most words change in one letter or in none.
  let kept = start;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const wide = unit >= 0xfb50 ? WIDE.get(unit) : undefined;
    if (TO[unit] === unit && wide === undefined) continue;
    if (i > kept) out += text.slice(kept, i);
    out += wide ?? letterOf(TO[unit]!);
    kept = i + 1;
  }
  return kept === start ? text.slice(start, end) : out + text.slice(kept, end);
}
