import type { Command } from "commander";
import { type Status, status } from "../../store/status.ts";
import { queueStatus } from "../../workspace/jobs/queue-status.ts";
import { type Language, languageOption, systemLanguage } from "../language.ts";
import { write } from "../output.ts";
import { queueLines } from "../queue-lines.ts";
import { openFrom, type WorkspaceOptions, withWorkspaceOption } from "../workspace-option.ts";

interface StatusOptions extends WorkspaceOptions {
  readonly lang?: Language;
  readonly json?: boolean;
}

const LABELS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    workspace: "workspace",
    documents: "documents",
    versions: "versions",
    unread: "not read yet",
    claims: "claims",
    corrections: "people's decisions",
    feeds: "feeds",
    pieces: "raw pieces",
    bytes: "raw bytes",
    last: "last change",
    languages: "languages",
    unknown: "unknown",
  },
  ar: {
    workspace: "مساحة العمل",
    documents: "التقارير",
    versions: "النسخ",
    unread: "لم يُقرأ بعد",
    claims: "الادعاءات",
    corrections: "قرارات المراجعين",
    feeds: "الخلاصات",
    pieces: "القطع الأصلية",
    bytes: "البايتات الأصلية",
    last: "آخر تغيير",
    languages: "اللغات",
    unknown: "غير معروفة",
  },
};

/** `tawatur status` */
export function addStatus(program: Command): void {
  const command = program
    .command("status")
    .description("show what a workspace holds, and what waits to be read")
    .option("--json", "for programs")
    .addOption(languageOption());
  withWorkspaceOption(command).action(show);
}

async function show(options: StatusOptions): Promise<void> {
  const workspace = await openFrom(options);
  try {
    const found = await status(workspace.database, workspace.fingerprint);
    const queue = await queueStatus(workspace.database, workspace.fingerprint);
    const language = options.lang ?? systemLanguage();
    if (options.json)
      await write(`${JSON.stringify({ workspace: workspace.database.name, ...found, queue }, null, 2)}\n`);
    else {
      await write(statusLines(workspace.database.name, found, language));
      if (queue) await write(queueLines(queue, language));
    }
  } finally {
    await workspace.close();
  }
}

/** What a workspace holds, a line each. */
export function statusLines(name: string, found: Status, language: Language): string {
  const labels = LABELS[language];
  const number = (value: number): string => value.toLocaleString("en");
  const languages = found.languages.map(
    ({ language: code, documents }) => `${code ?? labels.unknown} ${number(documents)}`,
  );
  const lines: [string, string][] = [
    [labels.workspace!, name],
    ...(
      ["documents", "versions", "unread", "claims", "corrections", "feeds", "pieces", "bytes"] as const
    ).map((key): [string, string] => [labels[key]!, number(found[key])]),
    [labels.last!, found.last ? `${found.last.at} ${found.last.act} (${number(found.last.number)})` : "—"],
    ...(languages.length > 0 ? [[labels.languages!, languages.join(", ")] as [string, string]] : []),
  ];
  return `${lines.map(([label, value]) => `${label}: ${value}`).join("\n")}\n`;
}
