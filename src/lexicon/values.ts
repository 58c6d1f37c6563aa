/** The values of the slot `weapon`. */
export const WEAPONS: readonly string[] = [
  "aircraft",
  "drone",
  "artillery",
  "mortar",
  "rocket",
  "guided_missile",
  "white_phosphorus",
  "car_bomb",
  "explosive_belt",
  "motorcycle_bomb",
  "mine",
  "ied",
  "small_arms",
  "sniper",
  "machine_gun",
  "tank",
  "knife",
  "chemical",
];

/** The values of the column `level` of places, from large to small. */
export const LEVELS: readonly string[] = [
  "country",
  "region",
  "province",
  "district",
  "town",
  "village",
  "neighbourhood",
  "camp",
  "base",
  "airport",
  "port",
  "crossing",
  "field",
  "facility",
  "bridge",
  "road",
  "river",
  "mountain",
  "point",
];

/** What a word for an event is. */
export const VOICES: readonly string[] = ["noun", "participle", "active", "passive", "both", "phrase"];

/** The values of the column `modality`. */
export const MODALITIES: readonly string[] = ["asserted", "attempted", "planned", "denied", "unconfirmed"];
