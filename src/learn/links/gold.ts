import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Engine } from "../../engine.ts";
import { locateTrigger } from "../../evaluate/locate-trigger.ts";
import { readGold } from "../../evaluate/read-gold.ts";
import type { Report } from "../../incidents/report.ts";

/** A marked report with the claims that the program finds in it, and the gold incident of each that gold has too. */
export interface MarkedReport {
  /** The name of the set: only reports of one set are looked at together. */
  readonly set: string;
  /** How much an example of it counts in learning. */
  readonly share: number;
  readonly report: Report;
  /** Claim id → gold incident; only claims that are found and stand in one. */
  readonly incident: ReadonlyMap<string, string>;
}

/** Folders of gold claims and the file of gold incidents over them. */
export interface IncidentGold {
  readonly set: string;
  readonly share: number;
  readonly claims: readonly string[];
  readonly incidents: string;
  /** What `doc` or `report.file` is relative to. */
  readonly root: string;
}

/** Reads marked reports with an engine; sets that are not there give none. */
export function readIncidentGold(sets: readonly IncidentGold[], engine: Engine): readonly MarkedReport[] {
  return sets
    .filter(({ claims, incidents }) => [...claims, incidents].every((path) => existsSync(path)))
    .flatMap(readSet);

  function readSet({ set, share, claims, incidents, root }: IncidentGold): readonly MarkedReport[] {
    const all = JSON.parse(readFileSync(incidents, "utf8")).incidents as readonly GoldIncident[];
    const incidentOf = new Map(
      all.flatMap(({ id, claims: refs }) => refs.map((ref) => [ref, `${set}:${id}`])),
    );
    const inGold = new Set(all.flatMap(({ claims: refs }) => refs.map((ref) => ref.split("#")[0])));
    const documents = claims
      .flatMap((folder) => readGold(folder, root))
      .filter(({ file }) => inGold.has(basename(file, ".json")));
    const marked = documents.map(({ file, gold, text }): MarkedReport => {
      const id = basename(file, ".json");
      const { outlet, published } = gold;
      const found = engine.analyse({ name: id, text, outlet, published, url: null }).claims;
      const free = new Set(found);
      const incident = new Map<string, string>();
      for (const claim of gold.claims) {
        const at = claim.optional ? null : locateTrigger(text, claim);
        const hit = [...free].find(
          ({ kind, trigger }) =>
            at && kind === claim.kind && trigger.start < at.end && at.start < trigger.end,
        );
        if (hit) free.delete(hit);
        const name = incidentOf.get(`${id}#${claim.id}`);
        if (hit && name !== undefined) incident.set(hit.id, name);
      }
      return {
        set,
        share,
        report: { id, text, outlet, published, publishedAt: null, url: null, claims: found },
        incident,
      };
    });
    return marked.filter(({ incident }) => incident.size > 0);
  }
}

interface GoldIncident {
  readonly id: string;
  readonly claims: readonly string[];
}

/** The number of each report's story: reports that share an incident, or share one with a third, are of one story. */
export function storiesOf(marked: readonly MarkedReport[]): ReadonlyMap<MarkedReport, number> {
  const storyOf = new Map<MarkedReport, number>(marked.map((one, i) => [one, i]));
  for (let again = true; again; ) {
    again = false;
    const lowest = new Map<string, number>();
    for (const one of marked)
      for (const name of one.incident.values())
        lowest.set(name, Math.min(lowest.get(name) ?? Number.POSITIVE_INFINITY, storyOf.get(one)!));
    for (const one of marked) {
      const low = Math.min(storyOf.get(one)!, ...[...one.incident.values()].map((name) => lowest.get(name)!));
      if (low < storyOf.get(one)!) again = true;
      storyOf.set(one, low);
    }
  }
  const numbers = [...new Set(storyOf.values())].sort((a, b) => a - b);
  return new Map([...storyOf].map(([one, story]) => [one, numbers.indexOf(story)]));
}
