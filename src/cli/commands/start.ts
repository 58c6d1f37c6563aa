import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { type Language, languageOption } from "../language.ts";
import { read } from "./read.ts";

const DEMO = fileURLToPath(new URL("../../../demo/baghuz-2019", import.meta.url));

/** `tawatur start`: what `npm start` runs. */
export function addStart(program: Command): void {
  program
    .command("start")
    .description("read the demo: reports of the battle of Baghuz, 2019, and print their claims")
    .option("--once", "print and exit")
    .addOption(languageOption())
    .action(async ({ lang }: { lang?: Language }) => read([DEMO], lang ? { lang } : {}));
}
