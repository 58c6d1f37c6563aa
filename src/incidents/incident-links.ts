import type { Link, Reason } from "./incident.ts";
import { featuresAcross } from "./linking/across.ts";
import type { Episode } from "./linking/episode.ts";
import type { Member } from "./linking/member.ts";
import { type Feature, type FeatureWeights, type LinkModel, likenessOf, scoreOf } from "./linking/model.ts";
import type { Node } from "./linking/node.ts";
import { seenAcross, seenWithin } from "./linking/seen.ts";
import { featuresWithin } from "./linking/within.ts";
import type { ClaimRef } from "./report.ts";

/**
 * The links that hold an incident together, one for each claim but the first: a claim of the same report to the one most
 * like it before it, and each further episode to the one most like it among those already in.
 */
export function linksOf(nodes: readonly Node[], model: LinkModel): readonly Link[] {
  return [
    ...nodes.flatMap(({ episode }) => episode.members.slice(1).map((_, i) => within(episode, i + 1, model))),
    ...nodes.slice(1).map((_, i) => across(nodes, i + 1, model)),
  ];
}

function within({ members, all }: Episode, at: number, model: LinkModel): Link {
  const other = members[at]!;
  const scored = members.slice(0, at).map((one) => {
    const features = featuresWithin(one, other, all);
    return { one, features, score: scoreOf(features, model.within) };
  });
  const { one, features, score } = scored.reduce((best, next) => (next.score > best.score ? next : best));
  const reasons = reasonsOf(features, model.within, (feature) => seenWithin(feature, one, other));
  return { from: refTo(one), to: refTo(other), likeness: likenessOf(score), reasons };
}

function across(nodes: readonly Node[], at: number, model: LinkModel): Link {
  const node = nodes[at]!;
  const before = nodes.slice(0, at);
  const like = before.reduce((best, one) =>
    (node.edges.get(one) ?? Number.NEGATIVE_INFINITY) > (node.edges.get(best) ?? Number.NEGATIVE_INFINITY)
      ? one
      : best,
  );
  const features = featuresAcross(like.episode, node.episode);
  const reasons = reasonsOf(features, model.across, (feature) =>
    seenAcross(feature, like.episode, node.episode, model.wordWeight),
  );
  const score = scoreOf(features, model.across);
  return {
    from: refTo(like.episode.members[0]!),
    to: refTo(node.episode.members[0]!),
    likeness: likenessOf(score),
    reasons,
  };
}

function refTo({ report, claim }: Member): ClaimRef {
  return { report: report.id, claim: claim.id };
}

/** What was seen and counted, the weightiest first. */
function reasonsOf(
  features: readonly Feature[],
  weights: FeatureWeights,
  seen: (feature: Feature) => string,
): readonly Reason[] {
  return features
    .map((feature) => ({ name: feature, weight: weights.get(feature) ?? 0, seen: seen(feature) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
