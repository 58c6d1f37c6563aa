import type { Incident } from "./incident.ts";
import { kindOf } from "./incident-kind.ts";
import { linksOf } from "./incident-links.ts";
import { placeOf } from "./incident-place.ts";
import { type Constraints, order } from "./linking/decisions.ts";
import type { LinkModel } from "./linking/model.ts";
import type { Node } from "./linking/node.ts";
import { isBackground } from "./linking/within.ts";
import { refOf } from "./report.ts";

/** The incident of episodes that were put together, in order of rank. Its links are worked out when they are asked for. */
export function incidentOf(nodes: readonly Node[], constraints: Constraints, model: LinkModel): Incident {
  const members = nodes.flatMap(({ episode }) => episode.members);
  const earliest = members[0]!;
  const pins = nodes.flatMap(({ bundles }) =>
    [...bundles].flatMap((name) => constraints.pinnedTo(name) ?? []),
  );
  const dated = members.flatMap((member) => (member.claim.time ? [member] : []));
  const recent = dated.filter((member) => !isBackground(member));
  const times = (recent.length > 0 ? recent : dated).map(({ claim }) => claim.time!);
  const published = earliest.report.published;
  return {
    id: pins.sort(order)[0] ?? refOf(earliest.report.id, earliest.claim.id),
    kind: kindOf(members),
    claims: members.map(({ report, claim }) => ({ report: report.id, claim: claim.id })),
    place: placeOf(members),
    firstDay: times.map(({ firstDay }) => firstDay).sort()[0] ?? published,
    lastDay:
      times
        .map(({ lastDay }) => lastDay)
        .sort()
        .at(-1) ?? published,
    get links() {
      return linksOf(nodes, model);
    },
  };
}
