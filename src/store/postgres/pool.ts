import type { PostgresPool, PostgresPoolClient } from "kysely";
import pg from "pg";
import { TawaturError } from "../../errors.ts";
import { postgresTrouble } from "./trouble.ts";

/** Connections that one program holds at most. */
const MOST_CONNECTIONS = 5;
/** How long a connection may take to come about, in milliseconds. */
const CONNECT_TIMEOUT = 30_000;
/** Object ids of types (`pg_type.dat` of PostgreSQL): what counting and adding up give is a number here, as in SQLite. */
const INT8 = 20;
const NUMERIC = 1700;
const BYTEA = 17;

/** Connections of a store. Errors come out of it as `postgresTrouble` makes them. */
export interface Connections {
  /** The address without its password. */
  readonly name: string;
  readonly pool: PostgresPool;
}

/** Makes connections to an address as `pg` understands it (https://node-postgres.com/features/connecting); none is opened yet. */
export function connectionsTo(address: string): Connections {
  const settings = { connectionString: address, types: { getTypeParser }, keepAlive: true };
  let name: string;
  let pool: pg.Pool;
  try {
    const { host, port, user, database } = new pg.Client(settings);
    name = `postgres://${user ?? ""}@${host}:${port}/${database ?? ""}`;
    pool = new pg.Pool({
      ...settings,
      max: MOST_CONNECTIONS,
      connectionTimeoutMillis: CONNECT_TIMEOUT,
      application_name: "tawatur",
    });
  } catch {
    // The error may hold the address, and the address a password.
    throw new TawaturError(
      "wrong-address",
      "the address of the database is none: DATABASE_URL looks like postgres://user:password@host:5432/database",
      "عنوان قاعدة البيانات غير صحيح: يكون DATABASE_URL بهذا الشكل postgres://user:password@host:5432/database",
    );
  }
  // A connection that dies says so as an event too; whoever uses it next hears of it as an error of a query.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return { name, pool: telling(pool, name) };
}

function getTypeParser(id: number, format?: "text" | "binary"): (value: string) => unknown {
  if (format !== "binary") {
    if (id === INT8 || id === NUMERIC) return Number;
    if (id === BYTEA) return bytesOf;
  }
  return pg.types.getTypeParser(id as never, format as never);
}

/** Bytes as PostgreSQL writes them: «\x» and hexadecimal digits. */
function bytesOf(written: string): Uint8Array {
  const { buffer, byteOffset, length } = Buffer.from(written.slice(2), "hex");
  return new Uint8Array(buffer, byteOffset, length);
}

/** A pool whose errors say what they mean. */
function telling(pool: pg.Pool, name: string): PostgresPool {
  const told = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  const tell = (error: unknown): never => {
    throw postgresTrouble(name, error);
  };
  return {
    options: pool.options,
    connect: async () => {
      const client = await pool.connect().catch(tell);
      let telling = told.get(client);
      if (!telling) {
        telling = {
          query: (text: string, values: readonly unknown[]) => client.query(text, [...values]).catch(tell),
          release: (destroy?: boolean) => client.release(destroy),
        } as unknown as PostgresPoolClient;
        told.set(client, telling);
      }
      return telling;
    },
    end: () => pool.end(),
  };
}
