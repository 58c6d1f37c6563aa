import type { Engine } from "../engine.ts";
import type { DocumentClaims } from "../extract/claim.ts";
import { claimIndex, type IndexTools } from "../store/claim-index.ts";
import { packFound } from "../store/found.ts";
import type { NewReading, Pending } from "../store/readings.ts";

const NOTHING: DocumentClaims = { claims: [], troubles: [] };

/** Reads one version and makes all that the store keeps of it; what is not in Arabic is made findable, but not read. */
export function readVersion(version: Pending, engine: Engine, tools: IndexTools): NewReading {
  const isRead = version.language === null || version.language === "ar";
  const found = isRead ? engine.analyse(version) : NOTHING;
  const judged = found.claims.map((claim) => ({ claim, corrected: false, verdict: 0 as const }));
  return {
    versionId: version.versionId,
    claims: isRead ? found.claims.length : null,
    found: packFound(found),
    index: claimIndex(version, judged, tools),
  };
}
