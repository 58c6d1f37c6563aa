import type { Command } from "commander";
import { verify } from "../../store/verify/verify.ts";
import { flat } from "../flat.ts";
import { type Language, languageOption, systemLanguage } from "../language.ts";
import { write } from "../output.ts";
import { openFrom, type WorkspaceOptions, withWorkspaceOption } from "../workspace-option.ts";

interface VerifyOptions extends WorkspaceOptions {
  readonly json?: boolean;
  readonly lang?: Language;
}

/** `tawatur verify` */
export function addVerify(program: Command): void {
  const command = program
    .command("verify")
    .description("hash everything in a workspace again: find any altered, missing or extra byte")
    .option("--json", "a finding a line, for programs")
    .addOption(languageOption());
  withWorkspaceOption(command).action(check);
}

/** Prints what is not as it was kept; the exit code is 1 where there is anything. */
async function check(options: VerifyOptions): Promise<void> {
  const language = options.lang ?? systemLanguage();
  const workspace = await openFrom(options);
  let findings = 0;
  try {
    for await (const finding of verify(workspace.database, workspace.tools())) {
      findings++;
      if (options.json) await write(`${JSON.stringify(finding)}\n`);
      else
        await write(
          `${flat(`${finding.subject}  ${language === "ar" ? finding.saysArabic : finding.says}`)}\n`,
        );
    }
  } finally {
    await workspace.close();
  }
  if (findings > 0) process.exitCode = 1;
  else if (!options.json)
    await write(
      language === "ar"
        ? "كل شيء كما حُفظ: البايتات والنصوص والقراءات والفهارس والسجل\n"
        : "everything is as it was kept: bytes, texts, readings, indexes and log\n",
    );
}
