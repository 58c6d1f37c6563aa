import type { Agent } from "undici";
import { guardedAgent } from "./agent.ts";
import { FETCH_LIMITS, type FetchLimits, type FetchPolicy, PUBLIC_ONLY } from "./policy.ts";
import { isPublicAddress } from "./public-address.ts";
import { type Resolve, systemResolve } from "./resolve.ts";
import { userAgent } from "./user-agent.ts";

/** The web as one policy lets it be seen: what every fetch needs. Whoever opens it closes it. */
export interface Web {
  readonly agent: Agent;
  readonly policy: FetchPolicy;
  readonly limits: FetchLimits;
  /** The value of `User-Agent`. */
  readonly userAgent: string;
  readonly now: () => Date;
}

/** What may be said when the web is opened; all else is as usual. */
export interface WebSettings {
  readonly policy?: FetchPolicy;
  readonly limits?: Partial<FetchLimits>;
  /** Where the owners of servers can reach whoever runs this: an address of a page or of a mailbox. */
  readonly contact?: string | null;
  readonly resolve?: Resolve;
  readonly now?: () => Date;
}

/** Opens the web; nothing is asked yet. Close it with `web.agent.destroy()`. */
export function openWeb(settings: WebSettings = {}): Web {
  const policy = settings.policy ?? PUBLIC_ONLY;
  const limits = { ...FETCH_LIMITS, ...settings.limits };
  const allowed = policy.allowPrivate ? () => true : isPublicAddress;
  return {
    agent: guardedAgent(allowed, settings.resolve ?? systemResolve, limits),
    policy,
    limits,
    userAgent: userAgent(settings.contact ?? null),
    now: settings.now ?? (() => new Date()),
  };
}
