/** A body without its chunks (RFC 9112, 7.1). Archives often keep the header but not the chunks: such a body comes back as it is. */
export function dechunked(body: Uint8Array): Uint8Array {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  // One piece and no list: chunks of one byte would make a list a hundred times as large as the body.
  const out = Buffer.alloc(bytes.length);
  let had = 0;
  for (let at = 0; ; ) {
    const end = bytes.indexOf("\r\n", at, "latin1");
    const size =
      end < 0 || end - at > 64
        ? null
        : /^\s*([\da-f]{1,8})\s*(?:;|$)/i.exec(bytes.toString("latin1", at, end));
    if (!size) return had === 0 ? body : Buffer.from(out.subarray(0, had));
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) return Buffer.from(out.subarray(0, had));
    had += bytes.copy(out, had, end + 2, end + 2 + length);
    at = end + 2 + length + 2;
    if (at > bytes.length) return Buffer.from(out.subarray(0, had));
  }
}
