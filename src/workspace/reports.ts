import type { Report } from "../incidents/report.ts";
import { judged } from "../store/corrections.ts";
import { unpackFound } from "../store/found.ts";
import { decisionsOn } from "../store/readings.ts";
import type { Workspace } from "./workspace.ts";

/** Documents that are unpacked at once. */
const PAGE = 200;

/**
 * Every document of a workspace with its claims as they stand now, people's corrections applied, rejected claims left
 * out. Reasons are left out too: they would take most of the memory.
 */
export async function* reportsOf({ database }: Workspace): AsyncGenerator<Report> {
  for (let after = 0; ; ) {
    const rows = await database.read
      .selectFrom("document")
      .innerJoin("reading", "reading.id", "document.reading_id")
      .innerJoin("version", "version.id", "reading.version_id")
      .select(["document.id", "document.code", "version.id as versionId", "version.text", "version.outlet"])
      .select(["version.published", "version.published_instant", "version.url", "reading.found"])
      .where("document.id", ">", after)
      .where("reading.claims", ">", 0)
      .orderBy("document.id")
      .limit(PAGE)
      .execute();
    const decisions = await decisionsOn(
      database.read,
      rows.map(({ versionId }) => versionId),
    );
    for (const row of rows) {
      after = row.id;
      const standing = judged(unpackFound(row.found), decisions.get(row.versionId) ?? []);
      yield {
        id: row.code,
        text: row.text,
        outlet: row.outlet,
        published: row.published,
        publishedAt: row.published_instant,
        url: row.url,
        claims: standing.claims.flatMap(({ claim, verdict }) =>
          verdict === -1 ? [] : [{ ...claim, because: [] }],
        ),
      };
    }
    if (rows.length < PAGE) return;
  }
}
