import type { Kind, Modality } from "../extract/kinds.ts";

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

/** What a modality is called. */
export const MODALITY_ARABIC: Readonly<Record<Modality, string>> = {
  asserted: "مؤكَّد",
  attempted: "محاولة",
  planned: "مخطَّط",
  denied: "منفيّ",
  unconfirmed: "غير مؤكد",
};

/** What a weapon is called. */
export const WEAPON_ARABIC: Readonly<Record<string, string>> = {
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
