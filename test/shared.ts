import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const HOME = fileURLToPath(new URL("..", import.meta.url));
/** Gold, suites and corpora that are kept beside the project, where they are there. */
export const SHARED = fileURLToPath(new URL("../../shared", import.meta.url));
/** Why a test that needs them is left out; false where it is not. */
export const withoutShared: string | false = existsSync(SHARED) ? false : "skipped: no ../shared";
