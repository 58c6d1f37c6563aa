import { isOpen, some } from "./asks.ts";
import type { ColumnName } from "./columns.ts";
import type { ClaimFilter } from "./query.ts";

/** Which columns a filter looks at. */
export function columnsFor(filter: ClaimFilter): readonly ColumnName[] {
  const names: ColumnName[] = [];
  const add = (is: boolean, ...needed: ColumnName[]): void => {
    if (is) names.push(...needed);
  };
  add(some(filter.kind), "kind");
  add(some(filter.place), "place");
  add(isOpen(filter.days), "first_day", "last_day");
  add(isOpen(filter.count), "count_min", "count_max");
  add(some(filter.speaker), "speaker_body");
  add(filter.speakerWords != null, "speaker_text");
  add(some(filter.modality), "modality");
  add(some(filter.weapon), "weapon");
  add(filter.confidence !== undefined, "confidence");
  add(some(filter.verdict), "verdict");
  add(filter.corrected !== undefined, "corrected");
  return names;
}

/** True where a filter looks at parties. */
export function needsParties({ actor, target, party, via }: ClaimFilter): boolean {
  return some(actor) || some(target) || some(party) || some(via);
}
