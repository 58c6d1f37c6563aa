type Cells = Readonly<Record<string, unknown>>;

/** The SHA-256 in hex of each file that a WACZ's `datapackage.json` lists, by its path; empty where it is no such list. */
export function resourceHashes(text: string | null): ReadonlyMap<string, string> {
  const hashes = new Map<string, string>();
  const resources = cellsOf(text ?? "").resources;
  for (const resource of Array.isArray(resources) ? resources : []) {
    const { path, hash } = (resource ?? {}) as Cells;
    const hex = /^sha256:([\da-f]{64})$/i.exec(String(hash ?? ""))?.[1];
    if (typeof path === "string" && hex !== undefined) hashes.set(path, hex.toLowerCase());
  }
  return hashes;
}

/** The titles that a WACZ's `pages/pages.jsonl` gives to addresses; lines that give none are passed over. */
export function pageTitles(text: string | null): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const line of (text ?? "").split("\n")) {
    const { url, title } = cellsOf(line);
    // Where a page had no title, the archiving program wrote its address there.
    if (typeof url === "string" && typeof title === "string" && title.trim() !== "" && title !== url)
      titles.set(url, title.trim());
  }
  return titles;
}

function cellsOf(text: string): Cells {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Cells) : {};
  } catch {
    return {};
  }
}
