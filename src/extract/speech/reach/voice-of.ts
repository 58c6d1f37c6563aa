import type { SpeakerPhrase } from "../speaker.ts";
import type { Voice } from "../voice.ts";

/** The voice of a speaker, with the media that carried it. */
export function voiceOf(
  speaker: SpeakerPhrase,
  strength: string,
  rule: string,
  via: readonly string[],
): Voice {
  return {
    speaker: { start: speaker.start, end: speaker.end },
    org: speaker.org,
    via: [...new Set([...speaker.via, ...via])],
    strength,
    rule,
  };
}
