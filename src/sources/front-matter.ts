import type { Metadata } from "./metadata.ts";
import { type SourceTrouble, sourceTrouble } from "./source-trouble.ts";

export interface FrontMatter {
  readonly metadata: Metadata;
  /** What stands behind the front matter, blank lines at its head taken away. */
  readonly body: string;
  readonly troubles: readonly SourceTrouble[];
}

const KEYS = new Set(["outlet", "published", "url", "title"]);
/** The longest front matter, in lines: past it, the opening `---` is taken for a line of the text. */
const LONGEST = 50;

/**
 * Parts a text from its front matter: lines of `key: value` (parted at the first colon) between two lines of `---`.
 * A text that does not begin with `---` comes back untouched.
 */
export function frontMatterOf(file: string, text: string): FrontMatter {
  const plain = text.startsWith("\ufeff") ? text.slice(1) : text;
  if (!/^---[ \t]*\r?\n/.test(plain)) return { metadata: {}, body: text, troubles: [] };
  const metadata: Record<string, string> = {};
  let at = plain.indexOf("\n") + 1;
  for (let line = 0; line < LONGEST; line++) {
    const end = plain.indexOf("\n", at);
    const row = plain.slice(at, end < 0 ? plain.length : end).trim();
    if (row === "---") {
      const body = end < 0 ? "" : plain.slice(end + 1).replace(/^(?:[ \t]*\r?\n)+/, "");
      return { metadata, body, troubles: [] };
    }
    if (end < 0) break;
    const colon = row.indexOf(":");
    const key = row.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    const value = unquoted(row.slice(colon + 1).trim());
    if (KEYS.has(key) && value !== "") metadata[key] = value;
    at = end + 1;
  }
  const trouble = sourceTrouble(
    "open-front-matter",
    file,
    1,
    "the front matter that begins here has no closing line «---»: add it (the file is read as plain text)",
    "الترويسة التي تبدأ هنا لا يقفلها سطر «---»: أضفه (يُقرأ الملف نصاً عادياً)",
    true,
  );
  return { metadata: {}, body: text, troubles: [trouble] };
}

function unquoted(value: string): string {
  const quote = value[0];
  return value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote)
    ? value.slice(1, -1)
    : value;
}
