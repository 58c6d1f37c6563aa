import { CompiledQuery } from "kysely";
import type { Db } from "pg-boss";
import type { Database } from "../../store/database.ts";

/** The store's connections as pg-boss wants them: no further ones, and no second place for the password. */
export function connectionsFor({ read }: Database): Db {
  return {
    executeSql: (text, values = []) =>
      read.connection().execute(async (connection) => {
        try {
          const { rows } = await connection.executeQuery(CompiledQuery.raw(text, [...values]));
          return { rows: [...rows] };
        } catch (error) {
          // Many of its statements are «begin; …; commit»: a broken one would spoil the connection for whoever is next.
          await connection.executeQuery(CompiledQuery.raw("rollback")).catch(() => {});
          throw error;
        }
      }),
  };
}
