/** How many bytes are looked at for control letters: binary files show theirs early. */
const LOOKED_AT = 8192;

/** The bytes as text where they look like one, in whatever encoding: UTF-16 is known by its mark, and control letters are in no other. */
export function asText(head: Uint8Array): string | null {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder("utf-16le").decode(head);
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder("utf-16be").decode(head);
  let controls = 0;
  let zeros = 0;
  const length = Math.min(head.length, LOOKED_AT);
  for (let i = 0; i < length; i++) {
    const byte = head[i]!;
    if (byte === 0) zeros++;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  if (zeros > length / 20 && controls <= length / 50) return utf16WithoutMark(head);
  if (zeros > 0 || controls > length / 50) return null;
  return new TextDecoder().decode(head);
}

function utf16WithoutMark(head: Uint8Array): string | null {
  for (const encoding of ["utf-16le", "utf-16be"]) {
    const text = new TextDecoder(encoding).decode(head.subarray(0, head.length & ~1));
    // Letters of Arabic and Latin, not of scripts from all over the plane.
    const read = [...text].filter((letter) => /[\s\u0020-\u024f\u0600-\u06ff]/.test(letter)).length;
    if (!text.includes("\0") && read > 0.9 * text.length) return text;
  }
  return null;
}
