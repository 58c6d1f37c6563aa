/** The text of a message as Telegram Desktop writes it: a string, or pieces that are strings or «{type, text}». "" for anything else. */
export function messageText(text: unknown): string {
  const pieces = Array.isArray(text) ? text : [text];
  return pieces
    .map((piece) => {
      if (typeof piece === "string") return piece;
      const inner = (piece as { readonly text?: unknown } | null)?.text;
      return typeof inner === "string" ? inner : "";
    })
    .join("")
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t]+$/gm, "")
    .trim();
}
