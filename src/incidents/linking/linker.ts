import type { Incident } from "../incident.ts";
import { type ClaimRef, type Report, refOf } from "../report.ts";
import { featuresAcross } from "./across.ts";
import { componentOf } from "./components.ts";
import { constraintsOf, type Decisions, order, UNDECIDED } from "./decisions.ts";
import { gathered } from "./gathered.ts";
import { keysOf } from "./keys.ts";
import type { Places } from "./member.ts";
import { type LinkModel, scoreOf } from "./model.ts";
import { createNeighbourhood } from "./neighbours.ts";
import { type Node, rankOf } from "./node.ts";
import { readEpisodes } from "./read-episodes.ts";

/** What linking needs from outside. */
export interface LinkTools {
  readonly model: LinkModel;
  readonly places: Places;
}

/** Keeps the incidents of a changing set of reports: each change costs by what it touches. */
export interface Linker {
  /** Puts a report in; one of the same id takes the place of the old one. */
  add(report: Report): void;
  /** Takes a report out; an unknown id changes nothing. */
  remove(reportId: string): void;
  /** Takes on other decisions instead of those in force. */
  decide(decisions: Decisions): void;
  /** All incidents, in order of id: the same for the same reports and decisions, whatever was put in and taken out before. */
  incidents(): readonly Incident[];
}

/** An episode has at most twice so many neighbours under one key. */
const REACH = 24;
/** No pair of episodes counts for more than this, for or against: one certain bridge does not pull two happenings together. */
const MOST = 3;

interface Component {
  readonly nodes: readonly Node[];
  readonly incidents: readonly Incident[];
}

/** Begins with no reports. */
export function createLinker({ model, places }: LinkTools, decisions: Decisions = UNDECIDED): Linker {
  let constraints = constraintsOf(decisions);
  let decided = decisions;
  const reports = new Map<string, { readonly report: Report; readonly nodes: readonly Node[] }>();
  const neighbourhood = createNeighbourhood<Node>(REACH);
  const bundles = new Map<string, Set<Node>>();
  const components = new Map<Node, Component>();
  const touched = new Set<Node>();

  const touch = (node: Node): void => {
    for (const other of components.get(node)?.nodes ?? [node]) {
      components.delete(other);
      touched.add(other);
    }
  };
  const changed = (one: Node, other: Node, weight: number): void => {
    if (weight <= 0 && components.get(one) !== components.get(other)) return;
    touch(one);
    touch(other);
  };
  const connect = (one: Node, other: Node, weight: number): void => {
    if (weight === 0) return;
    one.edges.set(other, weight);
    other.edges.set(one, weight);
    changed(one, other, weight);
  };
  const meet = (one: Node, other: Node): void => {
    if (one.episode.report.id === other.episode.report.id) return;
    const [first, second] = one.rank < other.rank ? [one, other] : [other, one];
    const features = featuresAcross(first.episode, second.episode);
    connect(one, other, Math.max(-MOST, Math.min(MOST, scoreOf(features, model.across))));
  };
  const part = (one: Node, other: Node): void => {
    const weight = one.edges.get(other);
    if (weight === undefined || one.episode.report.id === other.episode.report.id) return;
    one.edges.delete(other);
    other.edges.delete(one);
    changed(one, other, weight);
  };
  const add = (report: Report): void => {
    remove(report.id);
    const { episodes, between } = readEpisodes(report, model, places, constraints);
    const nodes = episodes.map((episode): Node => {
      const names = episode.members.map(({ claim }) => constraints.bundleOf(refOf(report.id, claim.id)));
      return {
        episode,
        rank: rankOf(episode),
        keys: keysOf(episode, model.wordWeight),
        edges: new Map(),
        bundles: new Set(names.filter((name) => name !== null)),
      };
    });
    for (const [i, node] of nodes.entries()) {
      touched.add(node);
      for (const name of node.bundles) {
        const kept = bundles.get(name);
        for (const other of kept ?? []) touch(other);
        if (kept) kept.add(node);
        else bundles.set(name, new Set([node]));
      }
      for (const other of nodes.slice(0, i))
        connect(other, node, Math.max(-MOST, Math.min(0, between(other.episode, node.episode))));
      const { gained, lost } = neighbourhood.add(node);
      for (const [one, other] of lost) part(one, other);
      for (const other of gained) meet(node, other);
    }
    reports.set(report.id, { report, nodes });
  };
  const remove = (reportId: string): void => {
    for (const node of reports.get(reportId)?.nodes ?? []) {
      touch(node);
      for (const other of node.edges.keys()) other.edges.delete(node);
      for (const [one, other] of neighbourhood.remove(node)) meet(one, other);
      for (const name of node.bundles) bundles.get(name)!.delete(node);
      touched.delete(node);
    }
    reports.delete(reportId);
  };
  return {
    add,
    remove,
    decide(next) {
      const about = new Set([...namesIn(decided), ...namesIn(next)]);
      decided = next;
      constraints = constraintsOf(next);
      for (const { report } of [...reports.values()]) if (about.has(report.id)) add(report);
    },
    incidents() {
      for (const start of touched) {
        if (components.has(start)) continue;
        const nodes = componentOf(start, bundles);
        for (const node of nodes) for (const old of components.get(node)?.nodes ?? []) components.delete(old);
        const component = { nodes, incidents: gathered(nodes, constraints, model) };
        for (const node of nodes) components.set(node, component);
      }
      touched.clear();
      const all = [...new Set(components.values())].flatMap(({ incidents }) => incidents);
      return all.sort((a, b) => order(a.id, b.id));
    },
  };
}

function namesIn({ split, merge, pin }: Decisions): readonly string[] {
  const refs: ClaimRef[] = [...split.flat(), ...merge.flat(), ...pin.map(({ claim }) => claim)];
  return refs.map(({ report }) => report);
}
