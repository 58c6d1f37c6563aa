import { fetchAddress } from "./fetch.ts";
import type { Turn } from "./fetch-options.ts";
import type { Allowed } from "./guard.ts";
import { type Permission, permission, type Rules, readRules } from "./robots-rules.ts";
import type { Web } from "./web.ts";

/** Knows the robots.txt of every origin asked for lately. */
export interface Robots {
  ask(to: Allowed): Promise<Permission>;
}

/** Milliseconds for which a robots.txt is believed: a day, as RFC 9309 says. */
const LIFE = 24 * 60 * 60 * 1000;
/** Milliseconds after which an origin whose robots.txt could not be had is asked for it again. */
const RETRY = 10 * 60 * 1000;
/** Bytes of a robots.txt that are fetched; what is read of it is less (`readableRobots`). */
const MOST_BYTES = 2 * 1024 * 1024;
/** Origins that are remembered. */
const MOST_ORIGINS = 1000;

type Kept = { readonly rules: Promise<Rules>; until: number };

/** Opens the knowledge of robots.txt; each is fetched through the same guard, in its turn. */
export function openRobots(web: Web, turn: (to: Allowed) => Promise<Turn>): Robots {
  const origins = new Map<string, Kept>();

  const rulesOf = async (origin: string): Promise<Rules> => {
    const address = `${origin}/robots.txt`;
    const got = await fetchAddress(web, address, {
      accept: "text/plain,*/*;q=0.5",
      turn,
      mostBytes: MOST_BYTES,
    });
    const rules = readRules(address, got);
    const kept = origins.get(origin);
    if (kept) kept.until = web.now().getTime() + (rules !== null && "code" in rules ? RETRY : LIFE);
    return rules;
  };
  return {
    async ask(to) {
      const kept = origins.get(to.origin);
      let rules = kept && kept.until > web.now().getTime() ? kept.rules : null;
      if (rules === null) {
        origins.delete(to.origin);
        if (origins.size >= MOST_ORIGINS) origins.delete(origins.keys().next().value!);
        rules = rulesOf(to.origin);
        origins.set(to.origin, { rules, until: Number.POSITIVE_INFINITY });
      }
      return permission(to, await rules);
    },
  };
}
