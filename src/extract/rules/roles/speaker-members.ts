import type { Entry } from "../../../lexicon/entry.ts";
import type { Member } from "../../phrases/node.ts";
import type { Voice } from "../../speech/voice.ts";

/** The speaker of a voice as a party that did what it tells of; `anaphor` where no word beside the deed names it. */
export function speakerMember({ speaker, org }: Voice, anaphor: boolean, entries: readonly Entry[]): Member {
  return {
    start: speaker!.start,
    end: speaker!.end,
    id: org,
    count: null,
    counted: false,
    sort: "party",
    group: "speaker",
    anaphor,
    definite: true,
    entries,
  };
}
