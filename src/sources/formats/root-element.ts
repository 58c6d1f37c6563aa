/** The name of the first element, in lower case, behind declarations and comments; "" where there is none. */
export function rootOf(text: string): string {
  let at = 0;
  for (;;) {
    while (/\s/.test(text[at] ?? "")) at++;
    const end = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? "?>" : "";
    if (end !== "") {
      const close = text.indexOf(end, at);
      if (close < 0) return "";
      at = close + end.length;
      continue;
    }
    const doctype = /^<!doctype\s+([\w:.-]+)/i.exec(text.slice(at, at + 200));
    if (doctype) return doctype[1]!.toLowerCase();
    return (/^<([\w:.-]+)/.exec(text.slice(at, at + 200))?.[1] ?? "").toLowerCase();
  }
}
