import { utf8OfLatin } from "../latin.ts";

/** An answer of a server as it stands in an archive. */
export interface HttpMessage {
  readonly status: number;
  /** Names in lower case, in the order in which they came. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Where the body begins, in bytes. */
  readonly bodyAt: number;
}

/** The longest head of an answer, in bytes: servers refuse far shorter ones. */
export const LARGEST_HEAD = 64 * 1024;

/** Parses the head of an answer (RFC 9112). Lines may end in a bare line feed and be folded. Null where it is none. */
export function httpMessage(block: Uint8Array): HttpMessage | null {
  const head = Buffer.from(block.buffer, block.byteOffset, Math.min(block.byteLength, LARGEST_HEAD));
  const end = endOf(head);
  if (end === null) return null;
  const [first, ...lines] = head.toString("latin1", 0, end.head).split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})(?:\s|$)/i.exec(first!)?.[1];
  if (status === undefined) return null;
  const headers: [string, string][] = [];
  for (const line of lines) {
    const last = headers.at(-1);
    const colon = line.indexOf(":");
    if (/^[ \t]/.test(line) && last) last[1] = `${last[1]} ${line.trim()}`;
    else if (colon > 0)
      // Servers send Arabic names of files as bare UTF-8.
      headers.push([line.slice(0, colon).trim().toLowerCase(), utf8OfLatin(line.slice(colon + 1).trim())]);
  }
  return { status: Number(status), headers, bodyAt: end.body };
}

/** The first value of a header, null where it is not there. `name` in lower case. */
export function headerOf(message: HttpMessage, name: string): string | null {
  return message.headers.find(([one]) => one === name)?.[1] ?? null;
}

function endOf(head: Buffer): { readonly head: number; readonly body: number } | null {
  const found = (["\r\n\r\n", "\n\n"] as const)
    .map((end) => ({ head: head.indexOf(end, 0, "latin1"), length: end.length }))
    .filter(({ head }) => head >= 0)
    .sort((a, b) => a.head - b.head)[0];
  return found === undefined ? null : { head: found.head, body: found.head + found.length };
}
