import { createRequire } from "node:module";
import type robotsParserType from "robots-parser";
import type { SourceTrouble } from "../source-trouble.ts";
import type { Fetched, FetchTrouble } from "./fetched.ts";
import type { Allowed } from "./guard.ts";
import { readableRobots } from "./robots-text.ts";
import { notNow, refused } from "./robots-trouble.ts";
import { ROBOT } from "./user-agent.ts";

// The package's types say that it is a module with a default; Node gives the function itself.
const robotsParser = createRequire(import.meta.url)("robots-parser") as typeof robotsParserType.default;

/** What robots.txt says of an address. */
export interface Permission {
  /** Null: it may be fetched. */
  readonly trouble: SourceTrouble | null;
  /** `Crawl-delay` in milliseconds, 0 where there is none. */
  readonly pause: number;
}

/** The rules of an origin; null: everything is allowed; a trouble: nothing may be asked now. */
export type Rules = ReturnType<typeof robotsParser> | SourceTrouble | null;

/** The rules in an answer; null: everything is allowed; a trouble: nothing may be asked now. */
export function readRules(address: string, got: Fetched | FetchTrouble): Rules {
  if (!("code" in got)) return robotsParser(address, readableRobots(got.bytes));
  const status = got.response?.status ?? 0;
  // 4xx: there are no rules (RFC 9309, 2.3.1.3). «Too many requests» is no such answer, but a plea to wait.
  if (got.code === "http-status" && status < 500 && status !== 429) return null;
  return got.code === "forbidden-address" || got.code === "bad-address" ? got : notNow(address);
}

/** What rules say of an address. */
export function permission(to: Allowed, rules: Rules): Permission {
  if (rules === null) return { trouble: null, pause: 0 };
  if ("code" in rules) return { trouble: { ...rules, file: to.address }, pause: 0 };
  const delay = rules.getCrawlDelay(ROBOT) ?? 0;
  const pause = Number.isFinite(delay) && delay > 0 ? delay * 1000 : 0;
  const allowed = rules.isAllowed(to.address, ROBOT) ?? true;
  return { trouble: allowed ? null : refused(to.address), pause };
}
