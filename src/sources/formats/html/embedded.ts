const MARK = ";base64,";
const NOT_BASE64 = /[^\w+/=%]/g;

/** A page without the data of pictures and fonts that stand in it as base64 (saved pages hold megabytes of them). */
export function withoutEmbedded(html: string): string {
  let at = html.indexOf(MARK);
  if (at < 0) return html;
  const kept: string[] = [];
  let from = 0;
  while (at >= 0) {
    const begin = at + MARK.length;
    kept.push(html.slice(from, begin));
    NOT_BASE64.lastIndex = begin;
    from = NOT_BASE64.exec(html)?.index ?? html.length;
    at = html.indexOf(MARK, from);
  }
  kept.push(html.slice(from));
  return kept.join("");
}

const ARABIC_CODE = /&#(1[5-7]\d\d);/g;

/** Arabic letters and fixed spaces in place of their numbers: some old pages write a whole article so, and each number is a node to the parser. */
export function withLetters(html: string): string {
  return html
    .replace(ARABIC_CODE, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll("&nbsp;", "\u00a0");
}
