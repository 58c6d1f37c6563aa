import type { Kind } from "../../kinds.ts";
import { ATTACKS } from "../classes.ts";

/** Deeds whose doer a verbal noun leaves to the sentence: «استعادت … بعد تدمير نقاط». */
export const DEEDS: ReadonlySet<Kind> = new Set<Kind>([
  ...ATTACKS,
  "territory",
  "destruction",
  "detention",
  "seizure",
  "besieged",
  "clash",
]);
