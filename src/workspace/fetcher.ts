import { inputOfFetched } from "../sources/fetch/input-of-fetched.ts";
import { openVisitor, type Visitor } from "../sources/fetch/visit.ts";
import type { WebSettings } from "../sources/fetch/web.ts";
import type { Input } from "../sources/input.ts";
import type { SourceTrouble } from "../sources/source-trouble.ts";

/** What a person may say about fetching. */
export interface FetchSettings {
  /** True: addresses of private networks and of this machine too. */
  readonly allowPrivate: boolean;
  /** True: robots.txt is not asked for addresses given by hand. */
  readonly ignoreRobots: boolean;
  /** How owners of servers can reach whoever runs this. */
  readonly contact: string | null;
}

/** Fetches addresses that a person gave, one polite request after the other. */
export interface Fetcher {
  fetch(address: string): AsyncIterable<Input | SourceTrouble>;
  readonly visitor: Visitor;
  close(): Promise<void>;
}

/** Opens what fetches; nothing is asked yet. `web`: other limits and another resolver, for tests. */
export function openFetcher(settings: FetchSettings, web: WebSettings = {}): Fetcher {
  const { allowPrivate, ignoreRobots, contact } = settings;
  const visitor = openVisitor({ ...web, policy: { allowPrivate }, contact });
  return {
    visitor,
    fetch: async function* (address) {
      const got = await visitor.visit(address, { ignoreRobots });
      if ("code" in got) {
        const { response: _, movedTo: __, ...trouble } = got;
        yield trouble;
        return;
      }
      yield* got.warnings;
      yield inputOfFetched(got);
    },
    close: () => visitor.close(),
  };
}
