import { open } from "node:fs/promises";
import { headOf } from "./bytes.ts";
import { HEAD } from "./formats/head.ts";
import type { Input } from "./input.ts";

/** What tells the format of an input: its first bytes, and for a ZIP, whose list of entries is at its end, its last ones behind them. */
export async function peek(input: Input): Promise<Uint8Array> {
  const head = await headOf(input.stream(), HEAD);
  const zip = head[0] === 0x50 && head[1] === 0x4b;
  if (!zip || input.path === null || input.size === null || input.size <= HEAD) return head;
  const handle = await open(input.path);
  try {
    const length = Math.min(HEAD, input.size - HEAD);
    const tail = Buffer.alloc(length);
    const { bytesRead } = await handle.read(tail, 0, length, input.size - length);
    return Buffer.concat([head, tail.subarray(0, bytesRead)]);
  } finally {
    await handle.close();
  }
}
