import type { Engine } from "../engine.ts";
import { openEngine } from "../open-engine.ts";
import type { IndexTools } from "../store/claim-index.ts";
import type { Database } from "../store/database.ts";
import { openDatabase } from "../store/open.ts";
import { engineFingerprint } from "./fingerprint.ts";
import { indexTools } from "./tools.ts";

/** A workspace that is open: where things are kept, and the engine that reads them. */
export interface Workspace {
  readonly database: Database;
  readonly fingerprint: string;
  /** Opened when it is first asked for: most of what is done in a workspace needs none. */
  readonly engine: () => Engine;
  readonly tools: () => IndexTools;
  /** An ISO instant; another clock for tests. */
  readonly now: () => string;
  close(): Promise<void>;
}

/** Where a workspace is: a folder, or a PostgreSQL database by its address. */
export interface Where {
  readonly folder: string;
  readonly databaseUrl?: string | undefined;
}

/** Opens a workspace and makes it where there is none. Throws a `TawaturError` where it cannot be opened. */
export async function openWorkspace(
  where: Where,
  now: () => string = () => new Date().toISOString(),
): Promise<Workspace> {
  const database = await openDatabase(where);
  const engine = once(() => openEngine());
  const made = once(() => indexTools(engine().lexicon));
  return {
    database,
    fingerprint: engineFingerprint(),
    engine,
    tools: () => lazily(made),
    now,
    close: () => database.close(),
  };
}

/** Tools that load the lexicon when they are first used: what reads on threads seldom uses them here. */
function lazily(made: () => IndexTools): IndexTools {
  return {
    words: (text, parts) => made().words(text, parts),
    placePath: (id) => made().placePath(id),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
