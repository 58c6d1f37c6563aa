import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { HOME } from "./shared.ts";
import type { Place } from "./stores.ts";

/** A process of `store-child.ts`. */
export interface Child {
  /** All whole lines that it has said so far. */
  lines(): readonly string[];
  /** Lets it add the reports of these numbers. */
  go(first: number, last: number): void;
  /** Ends it at once, as `kill -9` does, and waits until it is gone. */
  kill(): Promise<void>;
  /** Waits until it ends by itself; gives its exit code. */
  ended(): Promise<number | null>;
}

/** Starts a process over a store; it waits for `go`. */
export async function startChild(place: Place): Promise<Child> {
  const script = join(HOME, "test", "store-child.ts");
  const child: ChildProcess = spawn(process.execPath, [script, place.kind, place.address], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let said = "";
  const exit = once(child, "close") as Promise<[number | null]>;
  child.stdout!.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const lines = (): readonly string[] => said.split("\n").slice(0, -1);
  while (lines()[0] !== "ready") await Promise.race([once(child.stdout!, "data"), exit]);
  return {
    lines: () => lines().slice(1),
    go: (first, last) => child.stdin!.write(`${first} ${last}\n`),
    kill: async () => {
      child.kill("SIGKILL");
      await exit;
    },
    ended: async () => (await exit)[0],
  };
}
