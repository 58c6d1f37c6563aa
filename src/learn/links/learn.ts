import { type IncidentScore, type Placed, scoreIncidents } from "../../evaluate/incident-score.ts";
import { linkIncidents } from "../../incidents/link-incidents.ts";
import type { Places } from "../../incidents/linking/member.ts";
import { type FeatureWeights, LINK_COLUMNS, type LinkModel } from "../../incidents/linking/model.ts";
import type { WordWeight } from "../../incidents/linking/words.ts";
import { refOf } from "../../incidents/report.ts";
import { examplesAcross, examplesWithin, foundEpisodes, goldEpisodes } from "./examples.ts";
import { fitLinks } from "./fit.ts";
import { type MarkedReport, storiesOf } from "./gold.ts";
import { signAcross, signWithin } from "./signs.ts";

/** What weights are drawn to nothing by, within and across. */
const PULL_WITHIN = 6;
const PULL_ACROSS = 3;
/** Joining two claims of one report: what is added to the log-odds, since a wrong split costs more than a wrong join. */
const LEAN_WITHIN = 0.3;
const LEAN_ACROSS = -0.2;
/** Parts of the reports in cross-validation, whole stories to a part. */
const PARTS = 5;

/** Learns to link from marked reports. */
export function learnLinks(
  marked: readonly MarkedReport[],
  places: Places,
  wordWeight: WordWeight,
): LinkModel {
  const within = leaning(
    fitLinks(
      marked.flatMap((one) => examplesWithin(one, places, wordWeight)),
      signWithin,
      PULL_WITHIN,
    ),
    LEAN_WITHIN,
  );
  const half: LinkModel = { within, across: new Map(), wordWeight };
  const gold = examplesAcross(marked.flatMap((one) => goldEpisodes(one, places, wordWeight)));
  const found = examplesAcross(marked.flatMap((one) => foundEpisodes(one, half, places)));
  const across = leaning(
    fitLinks(
      [...gold, ...found].map((one) => ({ ...one, share: one.share / 2 })),
      signAcross,
      PULL_ACROSS,
    ),
    LEAN_ACROSS,
  );
  return { within, across, wordWeight };
}

function leaning(weights: FeatureWeights, lean: number): FeatureWeights {
  return new Map(weights).set("always", (weights.get("always") ?? 0) + lean);
}

/** The text of `learned/links.tsv`: sorted, two decimals. */
export function linksFile({ within, across }: LinkModel): string {
  const lines = (part: string, weights: FeatureWeights): readonly string[] =>
    [...weights]
      .filter(([, weight]) => Math.abs(weight) >= 0.005)
      .map(([feature, weight]) => `${part}\t${feature}\t${weight.toFixed(2)}`)
      .sort();
  return `${[LINK_COLUMNS.join("\t"), ...lines("across", across), ...lines("within", within)].join("\n")}\n`;
}

/** Where a model puts the claims that gold knows; `judged`: the reports that count. */
export function placedBy(
  model: LinkModel,
  marked: readonly MarkedReport[],
  judged: (one: MarkedReport) => boolean,
  places: Places,
): readonly Placed[] {
  const sets = [...new Set(marked.map(({ set }) => set))];
  return sets.flatMap((set) => {
    const here = marked.filter((one) => one.set === set);
    const incidents = linkIncidents(
      here.map(({ report }) => report),
      { model, places },
    );
    const found = new Map(
      incidents.flatMap(({ id, claims }) => claims.map(({ report, claim }) => [refOf(report, claim), id])),
    );
    return here.flatMap((one) =>
      [...one.incident].map(([claim, gold]) => ({
        report: `${set}:${one.report.id}`,
        gold,
        found: `${set}:${found.get(refOf(one.report.id, claim))}`,
        judged: judged(one),
      })),
    );
  });
}

/** In-sample and cross-validated scores: whole stories are left out of learning and linked among all the others. */
export function checkLinks(
  marked: readonly MarkedReport[],
  places: Places,
  wordWeight: WordWeight,
): Readonly<Record<"inSample" | "crossValidated", (sets: readonly string[]) => IncidentScore>> {
  const stories = storiesOf(marked);
  const whole = placedBy(learnLinks(marked, places, wordWeight), marked, () => true, places);
  const parts = Array.from({ length: PARTS }, (_, part) => {
    const away = (one: MarkedReport): boolean => stories.get(one)! % PARTS === part;
    const model = learnLinks(
      marked.filter((one) => !away(one)),
      places,
      wordWeight,
    );
    return placedBy(model, marked, away, places).map((one) => ({
      ...one,
      gold: `${part}:${one.gold}`,
      found: `${part}:${one.found}`,
    }));
  });
  const of = (placed: readonly Placed[], sets: readonly string[]): readonly Placed[] =>
    placed.filter(({ report }) => sets.includes(report.slice(0, report.indexOf(":"))));
  return {
    inSample: (sets) => scoreIncidents(of(whole, sets)),
    crossValidated: (sets) => scoreIncidents(parts.flatMap((one) => of(one, sets))),
  };
}
