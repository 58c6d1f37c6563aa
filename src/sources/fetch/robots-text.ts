/** Bytes of a robots.txt that are read: RFC 9309 wants at least 500 KiB. */
const MOST_BYTES = 500 * 1024;
/** Wildcards that are read: each costs time with the length of an address, and honest files have some hundreds. */
const MOST_WILDCARDS = 2000;

/** The text of a robots.txt as far as it is read: whole lines, within bounds of size and of work. */
export function readableRobots(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, MOST_BYTES));
  const lines = text.split(/\r\n|\r|\n/);
  if (bytes.length > MOST_BYTES) lines.pop();
  let wildcards = 0;
  const end = lines.findIndex((line) => {
    wildcards += line.split("*").length - 1;
    return wildcards > MOST_WILDCARDS;
  });
  return lines.slice(0, end < 0 ? lines.length : end).join("\n");
}
