import { Option } from "commander";

export type Language = "ar" | "en";

/** The language of the terminal: Arabic where LC_ALL, LC_MESSAGES or LANG says so, else English. */
export function systemLanguage(environment: NodeJS.ProcessEnv = process.env): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  return locale.startsWith("ar") ? "ar" : "en";
}

/** The option `--lang`. */
export function languageOption(): Option {
  return new Option("--lang <language>", "language of the labels (by default that of the terminal)").choices([
    "ar",
    "en",
  ]);
}
