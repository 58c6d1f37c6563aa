/** Where the next closing tag of a name begins and ends, in letters; null where there is none. */
export function closing(html: string, name: string, from: number): { start: number; end: number } | null {
  const pattern = new RegExp(`</${name}(?=[\\s/>])`, "gi");
  pattern.lastIndex = from;
  const found = pattern.exec(html);
  if (found === null) return null;
  const end = html.indexOf(">", found.index);
  return { start: found.index, end: end < 0 ? html.length : end + 1 };
}
