/** A body without its chunks (RFC 9112, 7.1). Archives often keep the header but not the chunks: such a body comes back as it is. */
export function dechunked(body: Uint8Array): Uint8Array {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const parts: Uint8Array[] = [];
  for (let at = 0; ; ) {
    const end = bytes.indexOf("\r\n", at, "latin1");
    const size =
      end < 0 || end - at > 64
        ? null
        : /^\s*([\da-f]{1,8})\s*(?:;|$)/i.exec(bytes.toString("latin1", at, end));
    if (!size) return parts.length === 0 ? body : Buffer.concat(parts);
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) return Buffer.concat(parts);
    parts.push(bytes.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
    if (at > bytes.length) return Buffer.concat(parts);
  }
}
