/** A feed cut off in the middle, ended behind its last whole entry; null where it has none. */
export function withoutCutOff(text: string): string | null {
  for (const [end, closing] of [
    ["</item>", "</channel></rss>"],
    ["</item>", "</rdf:RDF>"],
    ["</entry>", "</feed>"],
  ] as const) {
    const at = text.lastIndexOf(end);
    const root = closing.slice(closing.lastIndexOf("/") + 1, -1);
    if (at >= 0 && text.includes(`<${root}`)) return text.slice(0, at + end.length) + closing;
  }
  return null;
}
