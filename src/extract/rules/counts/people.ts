import { OUTCOMES, PEOPLE_MOVES } from "../classes.ts";
import type { Draft } from "../draft.ts";
import { countedBehind } from "./counted-behind.ts";
import { dualNoun } from "./dual-nouns.ts";
import { dualVerb } from "./dual-verbs.ts";
import { moversInFront } from "./movers-in-front.ts";
import { namedPerson, namedSubject } from "./named-persons.ts";
import { numberAlone, numberOfSubject } from "./numbers-alone.ts";
import { anotherOne } from "./one-more.ts";
import { oneOfThem } from "./one-of-them.ts";
import { oneByPronoun, onePerson, oneUnknown } from "./one-person.ts";
import { oneToldOf } from "./one-told-of.ts";

/** What counts people, the surest first. */
const WAYS: readonly ((draft: Draft) => boolean)[] = [
  oneOfThem,
  countedBehind,
  moversInFront,
  ownCount,
  dualVerb,
  dualNoun,
  anotherOne,
  onePerson,
  oneByPronoun,
  namedPerson,
  namedSubject,
  oneUnknown,
  numberAlone,
  numberOfSubject,
  oneToldOf,
];

/** How many people were hurt, held, freed or moved: «مقتل 38 مدنيا», «اعتقل شابا», «قتل 18». */
export function countOfPeople(draft: Draft): boolean {
  if (!OUTCOMES.has(draft.kind) && !PEOPLE_MOVES.has(draft.kind)) return false;
  WAYS.some((way) => way(draft));
  return true;
}

/** «16 مدنيا», «جنديان», «مدني»: the people's own number. */
function ownCount(draft: Draft): boolean {
  const [first] = draft.target;
  if (!first?.count) return false;
  draft.count = first.count;
  return true;
}
