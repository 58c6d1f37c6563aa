import { createRequire } from "node:module";
import type robotsParserType from "robots-parser";
import { type SourceTrouble, sourceTrouble } from "../source-trouble.ts";
import { type Fetched, type FetchTrouble, fetchAddress, type Turn } from "./fetch.ts";
import type { Allowed } from "./guard.ts";
import { readableRobots } from "./robots-text.ts";
import { ROBOT } from "./user-agent.ts";
import type { Web } from "./web.ts";

// The package's types say that it is a module with a default; Node gives the function itself.
const robotsParser = createRequire(import.meta.url)("robots-parser") as typeof robotsParserType.default;

/** What robots.txt says of an address. */
export interface Permission {
  /** Null: it may be fetched. */
  readonly trouble: SourceTrouble | null;
  /** `Crawl-delay` in milliseconds, 0 where there is none. */
  readonly pause: number;
}

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

type Rules = ReturnType<typeof robotsParser> | SourceTrouble | null;
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

/** The rules in an answer; null: everything is allowed; a trouble: nothing may be asked now. */
function readRules(address: string, got: Fetched | FetchTrouble): Rules {
  if (!("code" in got)) return robotsParser(address, readableRobots(got.bytes));
  const status = got.response?.status ?? 0;
  // 4xx: there are no rules (RFC 9309, 2.3.1.3). «Too many requests» is no such answer, but a plea to wait.
  if (got.code === "http-status" && status < 500 && status !== 429) return null;
  return got.code === "forbidden-address" || got.code === "bad-address" ? got : notNow(address);
}

function permission(to: Allowed, rules: Rules): Permission {
  if (rules === null) return { trouble: null, pause: 0 };
  if ("code" in rules) return { trouble: { ...rules, file: to.address }, pause: 0 };
  const delay = rules.getCrawlDelay(ROBOT) ?? 0;
  const pause = Number.isFinite(delay) && delay > 0 ? delay * 1000 : 0;
  const allowed = rules.isAllowed(to.address, ROBOT) ?? true;
  return { trouble: allowed ? null : refused(to.address), pause };
}

function refused(address: string): SourceTrouble {
  return sourceTrouble(
    "robots",
    address,
    0,
    "the robots.txt of this site asks programs not to fetch it: save it in a browser, or say --ignore-robots if you may",
    "يطلب ملف robots.txt في هذا الموقع من البرامج ألا تجلبه: احفظه من متصفح، أو أضف ‎--ignore-robots إن كان ذلك من حقك",
  );
}

function notNow(address: string): SourceTrouble {
  return sourceTrouble(
    "unreachable",
    address,
    0,
    "the robots.txt of this site cannot be had now, so nothing of it is fetched: try again later",
    "تعذّر الآن الحصول على ملف robots.txt لهذا الموقع فلا يُجلب منه شيء: أعد المحاولة لاحقاً",
  );
}
