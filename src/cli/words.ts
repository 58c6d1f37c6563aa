import type { Kind, Modality } from "../extract/kinds.ts";
import { KIND_ARABIC, MODALITY_ARABIC, WEAPON_ARABIC } from "./arabic.ts";
import type { Language } from "./language.ts";

const LABELS = {
  ar: {
    kind: "النوع",
    count: "العدد",
    parties: "الفاعل ← الهدف",
    place: "أين",
    time: "متى",
    speaker: "القائل",
    modality: "الصيغة",
  },
  en: {
    kind: "kind",
    count: "count",
    parties: "who > whom",
    place: "where",
    time: "when",
    speaker: "who said so",
    modality: "modality",
  },
} as const;

/** The headings of the table. */
export const labels = (language: Language) => LABELS[language];

/** The name of a kind in the language of the screen. */
export function kindName(kind: Kind, language: Language): string {
  return language === "ar" ? KIND_ARABIC[kind] : kind;
}

/** The name of a modality in the language of the screen. */
export function modalityName(modality: Modality, language: Language): string {
  return language === "ar" ? MODALITY_ARABIC[modality] : modality;
}

/** The name of a weapon in the language of the screen. */
export function weaponName(weapon: string, language: Language): string {
  return language === "ar" ? (WEAPON_ARABIC[weapon] ?? weapon) : weapon;
}

/** How many reports and claims, as a sentence. */
export function summary(reports: number, claims: number, language: Language): string {
  return language === "ar"
    ? `التقارير: ${reports}، الادعاءات: ${claims}`
    : `${reports} ${reports === 1 ? "report" : "reports"}, ${claims} ${claims === 1 ? "claim" : "claims"}`;
}
