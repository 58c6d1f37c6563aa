import { existsSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

// Node keeps what it makes of the TypeScript files, so that only the first start after a change pays for it. It stays
// inside the program's own folder (a shared one could be written by others); where it cannot be written, nothing is kept.
const packages = fileURLToPath(new URL("../../node_modules/", import.meta.url));
if (existsSync(packages)) enableCompileCache(`${packages}.cache/tawatur`);

// Loaded behind the line above, which would come too late for what is imported as usual.
const { TawaturError } = await import("../errors.ts");
const { complain, stopWhenUnread } = await import("./output.ts");
const { createProgram } = await import("./program.ts");

stopWhenUnread();
try {
  await createProgram().parseAsync(process.argv);
} catch (error) {
  process.exitCode = report(error);
}

/** Says in a sentence what went wrong; the exit code: 2 for a wrong call, 1 for all else. */
function report(error: unknown): number {
  const code = (error as { code?: unknown }).code;
  if (typeof code === "string" && code.startsWith("commander.")) {
    return (error as { exitCode: number }).exitCode === 0 ? 0 : 2;
  }
  if (error instanceof TawaturError) {
    complain(error.message);
    complain(error.arabic);
    return error.code === "usage" ? 2 : 1;
  }
  const says = error instanceof Error ? error.message : String(error);
  complain(`tawatur: something went wrong inside the program: ${says.split("\n")[0]}`);
  complain("حدث خلل داخل البرنامج، وسببه مذكور في السطر السابق");
  if (process.env.TAWATUR_DEBUG) console.error(error);
  return 1;
}
