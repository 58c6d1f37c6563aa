import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HOME } from "./shared.ts";
import type { Place } from "./stores.ts";

/** A process of `store-child.ts`. */
export interface Child {
  /** All whole lines that it has said so far. */
  lines(): readonly string[];
  /** Waits until it has said so many lines. */
  said(lines: number): Promise<void>;
  /** Lets it add the reports of these numbers. */
  go(first: number, last: number): void;
  /** Ends it at once, as `kill -9` does, and waits until it is gone. */
  kill(): Promise<void>;
  /** Waits until it ends by itself; gives its exit code. */
  ended(): Promise<number | null>;
}

/** Compiled code is kept between the processes, which start twice as fast by it. */
const CACHE = join(tmpdir(), "tawatur-compiled");

/** Starts a process over a store; it waits for `go`, and opens the store before or after that. */
export async function startChild(place: Place, opens: "before" | "after" = "before"): Promise<Child> {
  const script = join(HOME, "test", "store-child.ts");
  const child: ChildProcess = spawn(process.execPath, [script, place.kind, place.address, opens], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, NODE_COMPILE_CACHE: CACHE },
  });
  let said = "";
  const exit = once(child, "close") as Promise<[number | null]>;
  child.stdout!.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const lines = (): readonly string[] => said.split("\n").slice(0, -1);
  const saying = async (count: number): Promise<void> => {
    while (lines().length < count && child.exitCode === null)
      await Promise.race([once(child.stdout!, "data"), exit]);
  };
  await saying(1);
  return {
    lines: () => lines().slice(1),
    said: (count) => saying(count + 1),
    go: (first, last) => child.stdin!.write(`${first} ${last}\n`),
    kill: async () => {
      child.kill("SIGKILL");
      await exit;
    },
    ended: async () => (await exit)[0],
  };
}
