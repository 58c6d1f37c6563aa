import { featuresAcross } from "../../incidents/linking/across.ts";
import { constraintsOf, UNDECIDED } from "../../incidents/linking/decisions.ts";
import { type Episode, episodeOf } from "../../incidents/linking/episode.ts";
import { type Member, membersOf, type Places } from "../../incidents/linking/member.ts";
import type { LinkModel } from "../../incidents/linking/model.ts";
import { readEpisodes } from "../../incidents/linking/read-episodes.ts";
import { featuresWithin } from "../../incidents/linking/within.ts";
import { tellingWords, type WordWeight } from "../../incidents/linking/words.ts";
import type { LinkExample } from "./fit.ts";
import type { MarkedReport } from "./gold.ts";

/** Episodes of reports further apart than this are never looked at, in days. */
const FAR = 30;

/** Every two claims of a marked report, and whether gold has them in one incident. */
export function examplesWithin(
  { report, incident, share }: MarkedReport,
  places: Places,
  weight: WordWeight,
): readonly LinkExample[] {
  const members = membersOf(report, places, weight);
  const known = members.filter(({ claim }) => incident.has(claim.id));
  return known.flatMap((one, i) =>
    known.slice(i + 1).map((other) => ({
      features: featuresWithin(one, other, members),
      right: incident.get(one.claim.id) === incident.get(other.claim.id),
      share,
    })),
  );
}

interface Marked {
  readonly episode: Episode;
  readonly incident: string;
  readonly set: string;
  readonly share: number;
}

/** The episodes of a marked report as gold parts them. */
export function goldEpisodes(
  { report, incident, set, share }: MarkedReport,
  places: Places,
  weight: WordWeight,
): readonly Marked[] {
  const groups = new Map<string, Member[]>();
  const all = membersOf(report, places, weight);
  for (const member of all) {
    const name = incident.get(member.claim.id);
    if (name === undefined) continue;
    const kept = groups.get(name);
    if (kept) kept.push(member);
    else groups.set(name, [member]);
  }
  const most = Math.max(...[...groups.values()].map(({ length }) => length));
  const whole = { report, all, telling: tellingWords(report.text, weight), most, wordWeight: weight };
  return [...groups].map(([name, members]) => ({
    episode: episodeOf(whole, members),
    incident: name,
    set,
    share,
  }));
}

/** The episodes of a marked report as a model parts them, each under the incident that most of its claims are of. */
export function foundEpisodes(marked: MarkedReport, model: LinkModel, places: Places): readonly Marked[] {
  const { episodes } = readEpisodes(marked.report, model, places, constraintsOf(UNDECIDED));
  return episodes.flatMap((episode) => {
    const votes = new Map<string, number>();
    for (const { claim } of episode.members) {
      const name = marked.incident.get(claim.id);
      if (name !== undefined) votes.set(name, (votes.get(name) ?? 0) + 1);
    }
    const most = [...votes].sort((a, b) => b[1] - a[1])[0];
    return most ? [{ episode, incident: most[0], set: marked.set, share: marked.share }] : [];
  });
}

/** Every two episodes of two reports of one set, and whether gold has them in one incident. */
export function examplesAcross(episodes: readonly Marked[]): readonly LinkExample[] {
  return episodes.flatMap((one, i) =>
    episodes.slice(i + 1).flatMap((other) => {
      if (one.set !== other.set || one.episode.report.id === other.episode.report.id) return [];
      if (Math.abs((one.episode.published ?? 0) - (other.episode.published ?? 0)) > FAR) return [];
      const features = featuresAcross(one.episode, other.episode);
      return [{ features, right: one.incident === other.incident, share: one.share }];
    }),
  );
}
