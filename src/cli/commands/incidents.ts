import { writeFileSync } from "node:fs";
import type { Command } from "commander";
import { TawaturError } from "../../errors.ts";
import { incidentsJson } from "../../exports/incidents-json.ts";
import { type AnalysedIncident, analyse } from "../../incidents/analyse.ts";
import { openRegister, type Register } from "../../incidents/register.ts";
import type { Report } from "../../incidents/report.ts";
import { openEngine, openLinkModel } from "../../open-engine.ts";
import { relink } from "../../workspace/relink.ts";
import { figureCell, gradeName, originIds, reportCount, whatOf, whenOf } from "../incident-words.ts";
import { type Language, languageOption, systemLanguage } from "../language.ts";
import { layoutFor } from "../layout.ts";
import { write } from "../output.ts";
import { plainTable } from "../plain-table.ts";
import { reports, type SourceOptions, withSourceOptions } from "../sources.ts";
import { openFrom, type WorkspaceOptions, withWorkspaceOption } from "../workspace-option.ts";

export interface IncidentsOptions extends SourceOptions, WorkspaceOptions {
  readonly out?: string;
  readonly json?: boolean;
  readonly lang?: Language;
}

/** `tawatur incidents [PATH…]` */
export function addIncidents(program: Command): void {
  const command = program
    .command("incidents")
    .description(
      "put claims of many reports together: what happened, and how many independent origins say so",
    )
    .argument("[path...]", "reports as `read` takes them; without any, those of the workspace")
    .option("--out <file>", "write the incidents with their claims and figures into this JSON file")
    .option("--json", "print that JSON")
    .addOption(languageOption());
  withWorkspaceOption(withSourceOptions(command)).action(show);
}

async function show(paths: readonly string[], options: IncidentsOptions): Promise<void> {
  const language = options.lang ?? systemLanguage();
  const { incidents, register } = await incidentsFrom(paths, options);
  if (options.out !== undefined) writeJson(options.out, incidentsJson(incidents));
  if (options.json) await write(incidentsJson(incidents));
  else if (options.out === undefined) await write(incidentTable(incidents, register, language));
}

/** The incidents of the given reports, or of the workspace. */
export async function incidentsFrom(
  paths: readonly string[],
  options: IncidentsOptions,
): Promise<{ readonly incidents: readonly AnalysedIncident[]; readonly register: Register }> {
  if (paths.length === 0) {
    const workspace = await openFrom(options);
    try {
      const { analysis } = await relink(workspace);
      return { incidents: analysis.incidents, register: openRegister(workspace.engine().lexicon) };
    } finally {
      await workspace.close();
    }
  }
  const engine = openEngine();
  const read: Report[] = [];
  for await (const document of reports(paths, options)) {
    const { claims } = engine.analyse(document);
    const { name: id, text, outlet, published, url } = document;
    read.push({ id, text, outlet, published, publishedAt: null, url, claims });
  }
  const register = openRegister(engine.lexicon);
  return { incidents: analyse(read, { model: openLinkModel(), register }).incidents, register };
}

const HEADS: Readonly<Record<Language, readonly string[]>> = {
  en: ["id", "what", "when", "killed", "injured", "reports", "origins", "grade", "contradictions"],
  ar: ["المعرّف", "ماذا", "متى", "القتلى", "الجرحى", "التقارير", "المصادر", "الدرجة", "التناقضات"],
};

/** Incidents of more than one claim first by day; a line for each. */
export function incidentTable(
  incidents: readonly AnalysedIncident[],
  register: Register,
  language: Language,
): string {
  if (incidents.length === 0) return language === "ar" ? "لا حوادث\n" : "no incidents\n";
  const rows = [...incidents]
    .sort((a, b) =>
      whenOf(a) < whenOf(b) ? -1 : whenOf(a) > whenOf(b) ? 1 : a.incident.id < b.incident.id ? -1 : 1,
    )
    .map((one) => [
      one.incident.id,
      whatOf(one, register, language),
      whenOf(one),
      figureCell(one, "killed"),
      figureCell(one, "injured"),
      String(reportCount(one)),
      String(originIds(one).length),
      gradeName(one.grade.grade, language),
      one.contradictions.length === 0 ? "" : String(one.contradictions.length),
    ]);
  return plainTable(HEADS[language], rows, layoutFor(process.stdout, language));
}

function writeJson(path: string, json: string): void {
  try {
    writeFileSync(path, json);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
    const says = `${path}  it cannot be written (${code})`;
    throw new TawaturError("unwritable", says, `${path}  تعذّرت الكتابة (${code})`, { cause });
  }
}
