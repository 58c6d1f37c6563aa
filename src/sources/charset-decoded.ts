/** The text of bytes, and how sure it is that they were read in the right charset. */
export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  /** The name that `TextDecoder` gives the charset: «utf-8», «windows-1256». */
  readonly charset: string;
  /** False where the charset was guessed, where the bytes contradict what is declared, or where some bytes are broken. */
  readonly surely: boolean;
}

/** The text of bytes in a charset that `TextDecoder` knows. */
export function read(charset: string, bytes: Uint8Array, surely: boolean): Decoded {
  return { text: new TextDecoder(charset).decode(bytes), charset, surely };
}
