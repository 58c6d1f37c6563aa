import type { Connection, Database } from "../database.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import { SQLITE_SEARCH } from "../sqlite/search.ts";
import { Answers } from "./answers.ts";
import type { ClaimColumns } from "./columns.ts";
import type { SearchDialect } from "./dialect.ts";
import { ordered } from "./order.ts";
import { type Needed, refreshed } from "./refresh.ts";

/** What a search works on: one state of the database. */
export interface Opened {
  readonly dialect: SearchDialect;
  readonly connection: Connection;
  readonly columns: ClaimColumns;
  /** What texts answered to the terms of queries. */
  readonly answers: Answers;
  /** Documents in an order. */
  order(order: "newest" | "oldest"): Uint32Array;
}

type Searcher = <T>(needed: Needed, act: (opened: Opened) => Promise<T>) => Promise<T>;
const searchers = new WeakMap<Database, Searcher>();

/** The searcher of an open database: it keeps the columns, so the first search takes longer than those after it. */
export function searcherOf(database: Database): Searcher {
  const known = searchers.get(database);
  if (known) return known;
  const made = createSearcher(database);
  searchers.set(database, made);
  return made;
}

function createSearcher(database: Database): Searcher {
  const inTurn = oneAtATime();
  let columns: ClaimColumns | null = null;
  let answers = new Answers();
  const orders = new Map<string, Uint32Array>();
  return (needed, act) =>
    inTurn(async () => {
      const dialect = await dialectOf(database);
      return dialect.snapshot(database, async (connection) => {
        // What is half brought up to date by an error must not be used again.
        const before = columns;
        columns = null;
        const now = await refreshed(dialect, connection, before, needed);
        columns = now.columns;
        if (now.changed) {
          answers = new Answers();
          orders.clear();
        }
        const order = (name: "newest" | "oldest"): Uint32Array => {
          const list = orders.get(name) ?? ordered(now.columns, name);
          orders.set(name, list);
          return list;
        };
        return act({ dialect, connection, columns: now.columns, answers, order });
      });
    });
}

async function dialectOf({ kind }: Database): Promise<SearchDialect> {
  return kind === "sqlite" ? SQLITE_SEARCH : (await import("../postgres/search.ts")).POSTGRES_SEARCH;
}
