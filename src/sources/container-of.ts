import { createHash } from "node:crypto";
import type { Container, Custody } from "./custody.ts";
import type { Input } from "./input.ts";

/** What an input that holds many items can be recognised by. Reads it through once. */
export async function containerOf(input: Input): Promise<Container> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of input.stream()) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { name: input.name, sha256: hash.digest("hex"), size };
}

/** The custody of a part that is kept with the whole around it (an entry of a feed): the place is put behind the place. */
export function custodyAt(custody: Custody, position: string): Custody {
  return { ...custody, position: custody.position === null ? position : `${custody.position}, ${position}` };
}
