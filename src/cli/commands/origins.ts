import type { Command } from "commander";
import { nameOf } from "../incident-words.ts";
import { type Language, languageOption, systemLanguage } from "../language.ts";
import { layoutFor } from "../layout.ts";
import { write } from "../output.ts";
import { plainTable } from "../plain-table.ts";
import { withSourceOptions } from "../sources.ts";
import { withWorkspaceOption } from "../workspace-option.ts";
import { type IncidentsOptions, incidentsFrom } from "./incidents.ts";

const HEADS: Readonly<Record<Language, readonly string[]>> = {
  en: ["origin", "kind", "claims", "incidents", "alone", "carried by"],
  ar: ["المصدر", "النوع", "الادعاءات", "الحوادث", "وحده", "نقله"],
};

const KINDS: Readonly<Record<string, string>> = { speaker: "قائل", agency: "وكالة", outlet: "وسيلة" };

/** `tawatur origins [PATH…]` */
export function addOrigins(program: Command): void {
  const command = program
    .command("origins")
    .description("show where claims ultimately come from, and who carries whom")
    .argument("[path...]", "reports; without any, those of the workspace")
    .option("--json", "for programs")
    .addOption(languageOption());
  withWorkspaceOption(withSourceOptions(command)).action(show);
}

interface Row {
  readonly id: string;
  readonly kind: string;
  claims: number;
  readonly incidents: Set<string>;
  alone: number;
  readonly carriers: Map<string, number>;
}

async function show(paths: readonly string[], options: IncidentsOptions): Promise<void> {
  const language = options.lang ?? systemLanguage();
  const { incidents, register } = await incidentsFrom(paths, options);
  const rows = new Map<string, Row>();
  for (const { incident, told } of incidents) {
    const here = new Set<string>();
    for (const { origins, report } of told)
      for (const { id, kind } of origins) {
        const row: Row = rows.get(id) ?? {
          id,
          kind,
          claims: 0,
          incidents: new Set(),
          alone: 0,
          carriers: new Map(),
        };
        rows.set(id, row);
        row.claims++;
        row.incidents.add(incident.id);
        here.add(id);
        const outlet = report.outlet ?? "—";
        row.carriers.set(outlet, (row.carriers.get(outlet) ?? 0) + 1);
      }
    if (here.size === 1) for (const id of here) rows.get(id)!.alone++;
  }
  const sorted = [...rows.values()].sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1));
  if (options.json) {
    const plain = sorted.map(({ incidents: in_, carriers, ...row }) => ({
      ...row,
      incidents: in_.size,
      carriers: Object.fromEntries(carriers),
    }));
    await write(`${JSON.stringify({ origins: plain }, null, 1)}\n`);
    return;
  }
  const cells = sorted.map((row) => [
    nameOf(row.id, register, language),
    language === "ar" ? (KINDS[row.kind] ?? row.kind) : row.kind,
    String(row.claims),
    String(row.incidents.size),
    String(row.alone),
    [...row.carriers]
      .sort((a, b) => b[1] - a[1])
      .map(([outlet, count]) => `${outlet} ${count}`)
      .join("، "),
  ]);
  await write(
    cells.length > 0
      ? plainTable(HEADS[language], cells, layoutFor(process.stdout, language))
      : language === "ar"
        ? "لا مصادر\n"
        : "no origins\n",
  );
}
