import type { Draft } from "../draft.ts";
import { amongVictims } from "./among-victims.ts";
import { bodiesThemselves } from "./bodies.ts";
import { countOfEvent } from "./events.ts";
import { numberInFront } from "./numbers-before.ts";
import { participants } from "./participants.ts";
import { countOfParticiple } from "./participle-counts.ts";
import { countOfPeople } from "./people.ts";
import { countOfThings } from "./things.ts";
import { countOfTotal } from "./totals.ts";

/** The ways to a count, the surest first; each says whether it settles the matter. */
const WAYS: readonly ((draft: Draft) => boolean)[] = [
  amongVictims,
  countOfTotal,
  participants,
  numberInFront,
  countOfParticiple,
  countOfThings,
  countOfPeople,
  countOfEvent,
];

/** How many, for a draft whose roles are filled: «مقتل 38», «جنديان», «20 غارة». */
export function fillCount(draft: Draft): void {
  WAYS.some((way) => way(draft));
  bodiesThemselves(draft);
}
