import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Connection } from "../database.ts";
import { pagesOf } from "../pages.ts";
import { piecesOf } from "../pieces.ts";
import { type Finding, finding } from "./finding.ts";

/** Kept bytes are hashed in one go up to this size. */
const WHOLE = 1024 * 1024;

/** Hashes all kept bytes anew. */
export async function* checkBytes(connection: Connection): AsyncGenerator<Finding> {
  for await (const names of pagesOf<string>(connection, "blob", "sha256", "bytes")) {
    const rows = await connection
      .selectFrom("blob")
      .select(["sha256", "size", sql<number>`octet_length(bytes)`.as("length")])
      // Large ones come in pieces.
      .select(
        sql<Uint8Array | null>`case when octet_length(bytes) <= ${sql.lit(WHOLE)} then bytes end`.as("bytes"),
      )
      .where("sha256", "in", names)
      .orderBy("sha256")
      .execute();
    for (const { sha256, size, length, bytes } of rows) {
      const hash = createHash("sha256");
      if (bytes) hash.update(bytes);
      else for await (const piece of piecesOf(connection, "blob", "bytes", sha256)) hash.update(piece);
      if (hash.digest("hex") !== sha256) yield finding("altered-bytes", sha256);
      else if (size !== length) yield finding("wrong-size", sha256);
    }
  }
}
