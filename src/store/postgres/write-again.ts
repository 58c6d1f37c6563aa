import { setTimeout } from "node:timers/promises";
import type { Kysely } from "kysely";
import type { Connection } from "../database.ts";
import type { Schema } from "../schema.ts";
import { stillBusy } from "./trouble.ts";

/** How often a transaction is tried where others get in its way, and how long to wait before the next time, in milliseconds. */
const TRIES = 5;
const PAUSE = 20;
/** Others were there first: could not be put in order, deadlock, a row that has just been made. */
const AGAIN = new Set(["40001", "40P01", "23505"]);

/** Does `act` in a transaction, several times where others get in its way. Throws what it throws, and «busy». */
export async function writeAgain<T>(
  queries: Kysely<Schema>,
  name: string,
  act: (connection: Connection) => Promise<T>,
): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await queries.transaction().execute(act);
    } catch (error) {
      const code = (error as { readonly code?: unknown }).code;
      if (typeof code !== "string" || !AGAIN.has(code)) throw error;
      if (tried === TRIES) throw code === "23505" ? error : stillBusy(name, error);
      await setTimeout(PAUSE * tried * (1 + Math.random()));
    }
  }
}
