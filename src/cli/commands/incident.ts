import type { Command } from "commander";
import { TawaturError } from "../../errors.ts";
import { printCount } from "../../extract/print-count.ts";
import type { AnalysedIncident } from "../../incidents/analyse.ts";
import type { Told } from "../../incidents/figures/told.ts";
import type { Register } from "../../incidents/register.ts";
import type { ClaimRef } from "../../incidents/report.ts";
import { flat } from "../flat.ts";
import {
  disagreementName,
  gradeName,
  nameOf,
  originIds,
  rangeOf,
  reportCount,
  whatOf,
  whenOf,
} from "../incident-words.ts";
import { type Language, languageOption, systemLanguage } from "../language.ts";
import { isolate, type Layout, layoutFor, line } from "../layout.ts";
import { write } from "../output.ts";
import { plainTable } from "../plain-table.ts";
import { withSourceOptions } from "../sources.ts";
import { kindName, modalityName } from "../words.ts";
import { wordsUnder } from "../words-under.ts";
import { withWorkspaceOption } from "../workspace-option.ts";
import { type IncidentsOptions, incidentsFrom } from "./incidents.ts";

/** `tawatur incident ID [PATH…]` */
export function addIncident(program: Command): void {
  const command = program
    .command("incident")
    .description("show one incident: its claims against their origins, its figures and contradictions")
    .argument("<id>", "as `tawatur incidents` prints it")
    .argument("[path...]", "reports; without any, those of the workspace")
    .addOption(languageOption());
  withWorkspaceOption(withSourceOptions(command)).action(
    async (id: string, paths: readonly string[], options: IncidentsOptions) => {
      const { incidents, register } = await incidentsFrom(paths, options);
      const found = incidents.find(({ incident }) => incident.id === id);
      if (!found)
        throw new TawaturError(
          "no-such-incident",
          `there is no incident «${flat(id)}»: \`tawatur incidents\` lists them`,
          `لا حادثة بالمعرّف «${flat(id)}»: يسردها الأمر ‎tawatur incidents`,
        );
      const language = options.lang ?? systemLanguage();
      await write(incidentPage(found, register, layoutFor(process.stdout, language)));
    },
  );
}

const WORDS = {
  en: {
    claims: "claims",
    figures: "figures",
    contradictions: "contradictions",
    says: "against",
    one: "told by one side only:",
  },
  ar: {
    claims: "الادعاءات",
    figures: "الأرقام",
    contradictions: "التناقضات",
    says: "مقابل",
    one: "ترويه جهة واحدة:",
  },
} as const;

/** An incident for people: what it is, its matrix of claims against origins, figures, contradictions with both voices. */
export function incidentPage(found: AnalysedIncident, register: Register, layout: Layout): string {
  const { language } = layout;
  const words = WORDS[language];
  const named = (id: string): string => nameOf(id, register, language);
  const origins = originIds(found);
  const head = [whatOf(found, register, language), whenOf(found), `${reportCount(found)}/${origins.length}`];
  const lines = [
    head
      .filter((part) => part !== "")
      .map((part) => isolate(part, layout))
      .join(" · "),
  ];
  lines.push(
    `${gradeName(found.grade.grade, language)}: ${language === "ar" ? found.grade.saysArabic : found.grade.says}`,
  );
  if (found.toldBy !== null) lines.push(`${words.one} ${named(found.toldBy)}`);
  const matrix = plainTable(
    ["", ...origins.map(named)],
    found.told.map((told) => [rowHead(told, language), ...origins.map((id) => markOf(told, id, language))]),
    layout,
  );
  const figures = found.figures.map(
    (figure) =>
      `  ${kindName(figure.measure, language)} ${figure.victims}: ${rangeOf(figure)}  ${figure.values.map((value) => `${printCount(value)} ← ${value.origins.map(named).join(" + ")}`).join("; ")}`,
  );
  const byRef = new Map(found.told.map((told) => [keyOf(told.ref), told]));
  const voices = found.contradictions.map(({ about, one, other }) => {
    const voice = (ref: ClaimRef): string => {
      const told = byRef.get(keyOf(ref))!;
      return `«${wordsUnder({ ...told.report, name: told.report.id }, told.claim)}» (${told.origins.map(({ id }) => named(id)).join(" + ")})`;
    };
    return `  ${disagreementName(about, language)}: ${voice(one)} ${words.says} ${voice(other)}`;
  });
  return [
    ...lines.map((text) => line(text, layout)),
    "",
    `${words.claims}:`,
    matrix.trimEnd(),
    ...(figures.length > 0 ? ["", `${words.figures}:`, ...figures] : []),
    ...(voices.length > 0 ? ["", `${words.contradictions}:`, ...voices] : []),
    "",
  ].join("\n");
}

const keyOf = ({ report, claim }: ClaimRef): string => `${report}#${claim}`;

function rowHead({ report, claim }: Told, language: Language): string {
  return `${kindName(claim.kind, language)} «${flat(claim.trigger.text)}» ${flat(report.outlet ?? report.id)} ${report.published ?? ""}`.trim();
}

function markOf({ claim, origins }: Told, id: string, language: Language): string {
  if (!origins.some((origin) => origin.id === id)) return "";
  const value = claim.count ? printCount(claim.count) : "✓";
  return claim.modality === "asserted" ? value : `${value} ${modalityName(claim.modality, language)}`;
}
