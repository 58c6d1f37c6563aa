/** How many lists of blocks may stand in each other. */
const DEEPEST = 5;
const BODY =
  /^(?:article_?body|body|content|contents|text|html|full_?text|body_?html|value|description_?long|blocks|paragraphs|components|elements)$/i;

/** An object of a page's state. */
export type Cells = Readonly<Record<string, unknown>>;

/** The longest text among an object's cells that are called like a body, as plain text or HTML; lists of blocks are joined. `depth`: how many lists stand around it. */
export function bodyOf(cells: Cells, depth = 0): string | null {
  let best: string | null = null;
  for (const [key, value] of Object.entries(cells)) {
    if (!BODY.test(key)) continue;
    const text =
      typeof value === "string"
        ? value
        : Array.isArray(value) && depth < DEEPEST
          ? paragraphsIn(value, depth + 1)
          : null;
    if (text !== null && text.length > (best?.length ?? 0)) best = text;
  }
  return best;
}

/** The texts of a list of blocks, a paragraph each: `[{type: "paragraph", text: "…"}, …]`. */
function paragraphsIn(blocks: readonly unknown[], depth: number): string {
  const texts = blocks.slice(0, 1000).flatMap((block) => {
    if (typeof block === "string") return [block];
    if (typeof block !== "object" || block === null) return [];
    const text = bodyOf(block as Cells, depth);
    return text === null || /caption|image|embed|related/i.test(String((block as Cells).type ?? ""))
      ? []
      : [text];
  });
  return texts.map((text) => (/^\s*<(?:p|h\d|ul|div)/i.test(text) ? text : `<p>${text}</p>`)).join("\n");
}
