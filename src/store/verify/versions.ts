import type { Connection } from "../database.ts";
import { codeOf, contentHash } from "../new-document.ts";
import { pagesOf } from "../pages.ts";
import { type Finding, finding } from "./finding.ts";

/** Hashes anew what a reader sees of each version, and the names of documents. */
export async function* checkVersions(connection: Connection): AsyncGenerator<Finding> {
  for await (const ids of pagesOf<number>(connection, "version", "id", "text")) {
    const rows = await connection
      .selectFrom("version")
      .leftJoin("document", "document.id", "version.document_id")
      .select(["document.code", "document.key", "version.number", "version.content_sha256"])
      .select(["version.text", "version.outlet", "version.author", "version.published", "version.url"])
      .where("version.id", "in", ids)
      .orderBy("version.id")
      .execute();
    for (const row of rows) {
      // That a document is missing is found with the other missing rows.
      const sameName = row.key === null || codeOf(row.key) === row.code;
      if (contentHash(row) !== row.content_sha256 || !sameName)
        yield finding("altered-version", `${row.code}.v${row.number}`);
    }
  }
}
