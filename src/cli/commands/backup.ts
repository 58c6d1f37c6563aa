import type { Command } from "commander";
import { backup } from "../../store/backup/backup.ts";
import { restore } from "../../store/backup/restore.ts";
import { verify } from "../../store/verify/verify.ts";
import { flat } from "../flat.ts";
import { type Language, languageOption, systemLanguage } from "../language.ts";
import { complain, write } from "../output.ts";
import { openFrom, type WorkspaceOptions, withWorkspaceOption } from "../workspace-option.ts";

interface BackupOptions extends WorkspaceOptions {
  readonly force?: boolean;
  readonly lang?: Language;
}

/** `tawatur backup FILE` and `tawatur restore FILE` */
export function addBackup(program: Command): void {
  const keeping = program
    .command("backup")
    .description("write a whole workspace into one file, which either database can restore")
    .argument("<file>", "the file to write")
    .option("--force", "replace a file that is there")
    .addOption(languageOption());
  withWorkspaceOption(keeping).action(async (file: string, options: BackupOptions) => {
    const workspace = await openFrom(options);
    try {
      const { rows } = await backup(workspace.database, file, workspace.now(), {
        force: options.force === true,
      });
      await write(`${flat(file)}  ${rowsLine(rows, options.lang ?? systemLanguage())}\n`);
    } finally {
      await workspace.close();
    }
  });
  const filling = program
    .command("restore")
    .description("fill an empty workspace from a backup, and verify it")
    .argument("<file>", "the backup")
    .addOption(languageOption());
  withWorkspaceOption(filling).action(async (file: string, options: BackupOptions) => {
    const language = options.lang ?? systemLanguage();
    const workspace = await openFrom(options);
    try {
      const rows = await restore(workspace.database, file, workspace.tools(), workspace.now());
      await write(`${flat(workspace.database.name)}  ${rowsLine(rows, language)}\n`);
      for await (const finding of verify(workspace.database, workspace.tools())) {
        process.exitCode = 1;
        complain(flat(`${finding.subject}  ${language === "ar" ? finding.saysArabic : finding.says}`));
      }
    } finally {
      await workspace.close();
    }
  });
}

function rowsLine(rows: Readonly<Record<string, number>>, language: Language): string {
  const parts = Object.entries(rows).flatMap(([table, count]) => (count > 0 ? [`${table} ${count}`] : []));
  return parts.length > 0 ? parts.join(", ") : language === "ar" ? "فارغ" : "empty";
}
