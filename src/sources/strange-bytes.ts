/** How many bytes of a file are looked at to tell what it is. */
export const LOOKED_AT = 64 * 1024;

/** The first letters of files that are no text, and what such a file is called. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ["%PDF", "PDF"],
  ["PK\u0003\u0004", "ZIP, Office"],
  ["\u0089PNG", "PNG"],
  ["\u00ff\u00d8\u00ff", "JPEG"],
  ["GIF8", "GIF"],
  ["\u001f\u008b", "gzip"],
  ["\u00d0\u00cf\u0011\u00e0", "Office"],
];

/** Names what bytes with control characters are («UTF-16», «PDF», «» for no known kind); null for bytes that look like text. */
export function strangeBytes(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, LOOKED_AT);
  const latin = Buffer.from(head.subarray(0, 4)).toString("latin1");
  const known = SIGNATURES.find(([signature]) => latin.startsWith(signature));
  if (known) return known[1];
  let zeros = 0;
  let zerosAtOdd = 0;
  let controls = 0;
  for (let i = 0; i < head.length; i++) {
    const byte = head[i]!;
    if (byte === 0) {
      zeros++;
      zerosAtOdd += i & 1;
    } else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  if (zeros > head.length / 20 && (zerosAtOdd === zeros || zerosAtOdd === 0)) {
    const text = new TextDecoder(zerosAtOdd === 0 ? "utf-16be" : "utf-16le").decode(head);
    if (![...text].some((letter) => letter < " " && !"\t\r\n".includes(letter))) return "UTF-16";
  }
  return zeros > 0 || controls > head.length / 50 ? "" : null;
}
