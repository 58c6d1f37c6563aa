/** How far into a page browsers look for `<meta charset>` (1024 bytes by the HTML standard; saved pages put comments before it). */
const LOOKED_AT = 8 * 1024;

/** The letters of a `Content-Type` that are looked at; honest ones have a tenth of it. */
const LONGEST_TYPE = 500;

/** The charset that a `Content-Type` names, else (where `html`) the one that the page's head names; null where none is named or known. */
export function declaredCharset(bytes: Uint8Array, contentType: string | null, html: boolean): string | null {
  const header = /charset\s*=\s*["']?\s*([\w:.-]+)/i.exec((contentType ?? "").slice(0, LONGEST_TYPE));
  const told = header === null ? null : decoderOf(header[1]!);
  if (told !== null || !html) return told;
  const head = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString("latin1");
  for (const meta of head.matchAll(/<meta\s[^>]{0,500}|<\?xml\s[^>]{0,200}/gi)) {
    const named = /(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]+)/i.exec(meta[0]);
    const known = named === null ? null : decoderOf(named[1]!);
    // A page whose letters can be read here byte by byte is not in UTF-16, whatever it says (HTML standard, 13.2.3.2).
    if (known !== null) return known.startsWith("utf-16") ? "utf-8" : known;
  }
  return null;
}

/** The charset's name in the Encoding standard, or null where `TextDecoder` does not know it («cp1256» is «windows-1256»). */
export function decoderOf(label: string): string | null {
  try {
    return new TextDecoder(label.replace(/^(?:win|windows|cp)[-_]?(?=125\d$)/i, "windows-")).encoding;
  } catch {
    return null;
  }
}
