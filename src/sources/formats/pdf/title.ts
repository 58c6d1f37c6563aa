import type { Paragraph } from "./paragraphs.ts";

/** How much larger than the rest a title is. */
const LARGER = 1.2;
/** The longest title, in code units. */
const LONGEST = 300;
/** Among how many paragraphs of the first page the title is looked for. */
const HEAD = 6;

/** The place of the title among the paragraphs: the largest text at the head of page one; -1 where none stands out. */
export function titleAt(paragraphs: readonly Paragraph[]): number {
  const usual = usualSize(paragraphs);
  let best = -1;
  paragraphs.slice(0, HEAD).forEach(({ text, size, page }, at) => {
    if (page !== 1 || size < LARGER * usual || text.length > LONGEST || !/\p{L}/u.test(text)) return;
    if (best < 0 || size > 1.05 * paragraphs[best]!.size) best = at;
  });
  return best;
}

/** The size in which most of the letters are. */
function usualSize(paragraphs: readonly Paragraph[]): number {
  const sizes = new Map<number, number>();
  for (const { text, size } of paragraphs) {
    const rounded = Math.round(size * 2) / 2;
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
  }
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** A title of the file's properties, null where it is no title: a file's name, an address, a program's default. */
export function sensibleTitle(written: unknown): string | null {
  const title = typeof written === "string" ? written.replace(/\s+/g, " ").trim() : "";
  if (title === "" || title.length > LONGEST || !/\p{L}{2}.*\p{L}/u.test(title)) return null;
  if (/^(?:untitled|microsoft word|document\d*|بلا عنوان|مستند\d*)\b/iu.test(title)) return null;
  if (/\.(?:docx?|pdf|html?|odt|rtf|indd|qxd|txt)$/i.test(title) || /^\w+:\/\//.test(title)) return null;
  return title.includes(" ") ? title : null;
}
