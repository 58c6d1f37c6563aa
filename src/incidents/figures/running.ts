import type { Told } from "./told.ts";

/** From this many days on a count is a toll of a campaign, not of one happening. */
const CAMPAIGN = 8;
const DAY = 86_400_000;

/** True for a count over a long stretch of days: «منذ بدء الحملة». The time that the claim itself names decides. */
export function isRunning({ claim }: Told): boolean {
  if (!claim.time) return false;
  const { firstDay, lastDay } = claim.time;
  return (Date.parse(lastDay) - Date.parse(firstDay)) / DAY + 1 >= CAMPAIGN;
}
