/** The longest file name that is made, in bytes of UTF-8, the ending apart. */
const LONGEST = 200;

/** A name that is safe as a file's name everywhere: no separators, no control letters, never empty, never hidden. */
export function fileName(name: string): string {
  let safe = "";
  for (const letter of name) {
    const code = letter.codePointAt(0)!;
    safe += code < 32 || code === 127 || '/\\:*?"<>|'.includes(letter) ? "_" : letter;
  }
  safe = safe.replace(/^\.+/, "_").trim();
  while (Buffer.byteLength(safe) > LONGEST) safe = safe.slice(0, -1);
  return safe === "" ? "_" : safe;
}
