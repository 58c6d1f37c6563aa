import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { HOME } from "./shared.ts";

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a child process. */
export function tawatur(
  args: readonly string[],
  options: { cwd?: string; input?: string | Uint8Array; env?: NodeJS.ProcessEnv } = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(HOME, "src", "cli", "main.ts"), ...args],
    {
      cwd: options.cwd ?? HOME,
      input: options.input ?? "",
      env: { ...process.env, LC_ALL: "C", ...options.env },
      maxBuffer: 1 << 30,
    },
  );
  return { code: status, out: stdout.toString("utf8"), err: stderr.toString("utf8") };
}
