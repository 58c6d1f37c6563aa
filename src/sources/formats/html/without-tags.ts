/** What is left of monstrous HTML when everything between angle brackets is taken away. */
export function withoutTags(html: string): string {
  return html
    .replace(/<(script|style)\b[^<]*<\/\1>/gi, "\n")
    .replace(/<[^<>]*>/g, "\n")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
    .trim();
}
