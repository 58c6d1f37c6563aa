import type { Kind, Modality } from "../extract/kinds.ts";
import type { Language } from "./language.ts";

/** What a kind of claim is called on the screen, in Arabic. */
export const KIND_ARABIC: Readonly<Record<Kind, string>> = {
  clash: "اشتباك",
  air_strike: "غارة جوية",
  shelling: "قصف",
  explosion: "انفجار",
  suicide_attack: "هجوم انتحاري",
  attack: "هجوم",
  execution: "إعدام",
  abduction: "خطف",
  detention: "اعتقال",
  killed: "قتلى",
  injured: "جرحى",
  missing: "مفقودون",
  surrender: "استسلام",
  release: "إطلاق سراح",
  displacement: "نزوح",
  besieged: "حصار",
  destruction: "تدمير",
  seizure: "ضبط",
  territory: "سيطرة",
  movement: "تحرك قوات",
  strength: "قوام",
  negotiation: "مفاوضات",
  agreement: "اتفاق",
  protest: "احتجاج",
  aid: "مساعدات",
};

const MODALITY_ARABIC: Readonly<Record<Modality, string>> = {
  asserted: "مؤكَّد",
  attempted: "محاولة",
  planned: "مخطَّط",
  denied: "منفيّ",
  unconfirmed: "غير مؤكد",
};

const WEAPON_ARABIC: Readonly<Record<string, string>> = {
  aircraft: "طائرات",
  drone: "طائرة مسيّرة",
  artillery: "مدفعية",
  mortar: "هاون",
  rocket: "صاروخ",
  guided_missile: "صاروخ موجّه",
  white_phosphorus: "فسفور أبيض",
  car_bomb: "سيارة مفخخة",
  explosive_belt: "حزام ناسف",
  motorcycle_bomb: "دراجة مفخخة",
  mine: "لغم",
  ied: "عبوة ناسفة",
  small_arms: "أسلحة خفيفة",
  sniper: "قنص",
  machine_gun: "رشاش",
  tank: "دبابة",
  knife: "سلاح أبيض",
  chemical: "سلاح كيميائي",
};

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
    : `${reports} reports, ${claims} claims`;
}
