import { fetchAddress } from "./fetch.ts";
import type { FetchOptions } from "./fetch-options.ts";
import type { Fetched, FetchTrouble } from "./fetched.ts";
import { openPacer, type Pace } from "./pace.ts";
import { openRobots } from "./robots.ts";
import { openWeb, type WebSettings } from "./web.ts";

/** What may be said of one visit. */
export interface VisitOptions extends Omit<FetchOptions, "turn"> {
  /** True: robots.txt is not asked, as somebody says who may. Only for addresses given by hand. */
  readonly ignoreRobots?: boolean;
}

/** Fetches as a good guest: it asks robots.txt, one request to a host at a time, with pauses. Close it when done. */
export interface Visitor {
  visit(address: string, options?: VisitOptions): Promise<Fetched | FetchTrouble>;
  close(): Promise<void>;
  readonly now: () => Date;
}

/** Opens the web for polite visits; nothing is asked yet. */
export function openVisitor(settings: WebSettings & { readonly pace?: Pace } = {}): Visitor {
  const web = openWeb(settings);
  const pacer = openPacer(settings.pace);
  const robots = openRobots(web, ({ host }) => pacer.turn(host));
  return {
    now: web.now,
    visit(address, { ignoreRobots = false, ...options } = {}) {
      const turn: FetchOptions["turn"] = async (to) => {
        if (ignoreRobots) return pacer.turn(to.host);
        const { trouble, pause } = await robots.ask(to);
        return trouble ?? pacer.turn(to.host, pause);
      };
      return fetchAddress(web, address, { ...options, turn });
    },
    close: () => web.agent.destroy(),
  };
}
