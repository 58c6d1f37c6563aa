import { prefixRelation } from "../../particles.ts";
import type { Item } from "../items.ts";
import { PHRASE_END } from "../parse.ts";

/** True for an item that goes on with the phrase: no mark, no «و» and no preposition parts it from what stands before. */
export const bare = (item: Item | undefined): boolean =>
  !!item &&
  !(item.before & PHRASE_END) &&
  !item.conj &&
  (item.readings[0] ? prefixRelation(item.readings[0].prefix) === "" : true);
