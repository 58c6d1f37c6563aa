/** True for text that holds tags or entities of HTML, rather than a bare «<» or «&». */
export function looksLikeHtml(text: string): boolean {
  return /<\/?[a-z][a-z0-9]*(?:[\s/][^<>]*)?>|<!--|&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[\da-f]{1,6});/i.test(
    text,
  );
}
