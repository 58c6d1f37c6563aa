/** The headers in a ZIP that carry a name: of an entry (PK\3\4) and of the list at its end (PK\1\2), and where in them it stands. */
const HEADERS = [
  { sign: Buffer.from("PK\x03\x04", "latin1"), lengthAt: 26, nameAt: 30 },
  { sign: Buffer.from("PK\x01\x02", "latin1"), lengthAt: 28, nameAt: 46 },
] as const;
/** How many names are enough to tell what a ZIP is. */
const ENOUGH = 200;

/** The names of entries that stand in these bytes of a ZIP, as Latin-1. */
export function zipNames(bytes: Uint8Array): readonly string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  for (const { sign, lengthAt, nameAt } of HEADERS) {
    let had = 0;
    for (let at = buffer.indexOf(sign); at >= 0 && had < ENOUGH; at = buffer.indexOf(sign, at + 4)) {
      if (at + nameAt > buffer.length) break;
      const length = buffer.readUInt16LE(at + lengthAt);
      names.push(buffer.toString("latin1", at + nameAt, at + nameAt + length));
      had++;
    }
  }
  return names;
}
