import { LOOKED_AT } from "./strange-bytes.ts";

/** The old Arabic code page that the bytes read well in: there, nearly all high bytes are Arabic letters. */
export function arabicCodePage(bytes: Uint8Array): "windows-1256" | "iso-8859-6" | null {
  // High bytes alone, wherever they begin: pages may have scripts of any length at their head.
  const held = new Uint8Array(LOOKED_AT);
  let high = 0;
  for (let i = 0; i < bytes.length && high < LOOKED_AT; i++) if (bytes[i]! > 127) held[high++] = bytes[i]!;
  const head = held.subarray(0, high);
  const commonest = (name: string): number => {
    const text = new TextDecoder(name).decode(head);
    let score = 0;
    let letters = 0;
    for (const letter of text) {
      if (letter >= "\u0621" && letter <= "\u0652") letters++;
      if ("اليمونرة".includes(letter)) score++;
    }
    return letters >= 0.8 * high ? score / Math.max(high, 1) : 0;
  };
  const windows = commonest("windows-1256");
  const iso = commonest("iso-8859-6");
  if (Math.max(windows, iso) < 0.3) return null;
  return windows >= iso ? "windows-1256" : "iso-8859-6";
}
