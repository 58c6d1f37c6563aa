import type { Engine } from "../engine.ts";
import type { Because } from "../extract/because.ts";
import type { Entry } from "../lexicon/entry.ts";

/** Whether the claims of a text stand on an entry: in the tree of reasons, or as the id of a party or place. */
export function usesIn(engine: Engine): (text: string, entry: Entry) => boolean {
  return (text, entry) => {
    const { claims } = engine.analyse({ name: "never", text, outlet: null, published: null, url: null });
    const line = `${entry.file}:${entry.line} ${entry.id}`;
    const stands = ({ entries, under }: Because): boolean => entries.includes(line) || under.some(stands);
    return claims.some((claim) => {
      const parties = [...claim.actor, ...claim.target].map(({ id }) => id);
      if (entry.tag === "place" && claim.place?.id === entry.id) return true;
      if (entry.tag === "actor" && parties.includes(entry.id)) return true;
      return claim.because.some(stands);
    });
  };
}
