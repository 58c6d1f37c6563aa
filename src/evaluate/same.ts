import type { Count } from "../extract/claim.ts";
import { alike } from "./alike.ts";
import { kilometres, type Point } from "./distance.ts";
import type { GoldEntity } from "./gold.ts";

/** True for two mentions with one id, or with surfaces alike. */
export function sameEntity(gold: GoldEntity, found: GoldEntity): boolean {
  return (!!gold.id && !!found.id && gold.id === found.id) || alike(gold.text, found.text);
}

interface Place extends Point {
  readonly text: string;
}

/** True for two places within 10 km, or with surfaces alike. */
export function samePlace(gold: Place, found: Place): boolean {
  const near = gold.lat != null && found.lat != null && kilometres(gold, found) <= 10;
  return near || alike(gold.text, found.text);
}

/** True for two counts with the same bounds. */
export function sameCount(gold: Count, found: Count): boolean {
  return gold.min === found.min && gold.max === found.max;
}

interface Said {
  readonly speaker?: string | null;
  readonly speaker_org?: string | null;
}

/** True for two speakers with words alike or of one body. */
export function sameSpeaker(gold: Said, found: Said): boolean {
  return alike(gold.speaker, found.speaker) || (!!gold.speaker_org && gold.speaker_org === found.speaker_org);
}
