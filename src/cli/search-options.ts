import type { ClaimSearch } from "../store/search/query.ts";
import { fold } from "../text/fold.ts";
import { idsFor, knownIds } from "../workspace/names.ts";
import { searchWordsOf, textQuery } from "../workspace/text-query.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** The options of a search as they are given. */
export interface SearchOptions {
  readonly kind?: readonly string[];
  readonly actor?: readonly string[];
  readonly target?: readonly string[];
  readonly party?: readonly string[];
  readonly via?: readonly string[];
  readonly place?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly publishedFrom?: string;
  readonly publishedTo?: string;
  readonly min?: number;
  readonly max?: number;
  readonly speaker?: readonly string[];
  readonly outlet?: readonly string[];
  readonly modality?: readonly string[];
  readonly weapon?: readonly string[];
  readonly confidence?: number;
  readonly accepted?: boolean;
  readonly corrected?: boolean;
  readonly language?: readonly string[];
  readonly order: "newest" | "oldest";
  readonly facets?: boolean;
  readonly limit: number;
  readonly after?: string;
}

/** What a person asks for, names made ids. Throws a `TawaturError` «unknown-name». */
export function searchFrom(workspace: Workspace, query: string, options: SearchOptions): ClaimSearch {
  const ids = (what: "party" | "place" | "outlet", names: readonly string[] | undefined): readonly string[] =>
    (names ?? []).flatMap((name) => idsFor(workspace.engine().lexicon, what, name));
  const { outlet } = options;
  const outlets = new Set((outlet ?? []).map(plain));
  return {
    text: query.trim() === "" ? null : textQuery(searchWordsOf(workspace), query),
    kind: options.kind ?? [],
    actor: ids("party", options.actor),
    target: ids("party", options.target),
    party: ids("party", options.party),
    via: ids("outlet", options.via),
    place: ids("place", options.place),
    days: { from: options.from ?? null, to: options.to ?? null },
    published: { from: options.publishedFrom ?? null, to: options.publishedTo ?? null },
    count: { from: options.min ?? null, to: options.max ?? null },
    ...speakers(workspace, options.speaker ?? []),
    outlet: outlet ? (name) => outlets.has(plain(name)) : [],
    modality: options.modality ?? [],
    weapon: options.weapon ?? [],
    ...(options.confidence === undefined ? {} : { confidence: options.confidence }),
    verdict: options.accepted ? [1] : [],
    ...(options.corrected ? { corrected: true } : {}),
    language: options.language ?? [],
    order: options.order,
    facets: options.facets === true,
    limit: options.limit,
    after: options.after ?? null,
  };
}

/** Speakers that the lexicon knows are meant as bodies; others by the words they are called in the reports. */
function speakers(
  workspace: Workspace,
  given: readonly string[],
): Pick<ClaimSearch, "speaker" | "speakerWords"> {
  if (given.length === 0) return {};
  const known = given.map((name) => knownIds(workspace.engine().lexicon, "speaker", name));
  if (known.every((ids) => ids.length > 0)) return { speaker: known.flat() };
  const words = searchWordsOf(workspace);
  const asked = given.map((name) => words.query(name));
  return {
    speakerWords: (text) =>
      asked.some((terms) => terms.every((term) => words.has(text, term) === term.wanted)),
  };
}

function plain(name: string): string {
  return fold(name).toLowerCase().trim();
}
