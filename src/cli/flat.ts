/** A text on one line, without letters that steer a terminal or the direction of what follows. */
export function flat(text: string): string {
  let out = "";
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    const steering = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    if (code < 32 || (code >= 127 && code < 160) || code === 0x2028 || code === 0x2029) out += " ";
    else if (!steering) out += letter;
  }
  return out.replace(/ {2,}/g, " ").trim();
}
