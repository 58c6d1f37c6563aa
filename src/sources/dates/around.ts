import type { Input } from "../input.ts";
import { dateOfAddress, dateOfFileName } from "./address.ts";
import type { DateCandidate } from "./candidate.ts";
import { candidateOf } from "./candidate-of.ts";

/** The dates that stand beside a report and not in it: in its address, in its file's name, in `Last-Modified`. */
export function datesAround(input: Input, url: string | null): readonly DateCandidate[] {
  const { custody, name } = input;
  const header = custody.response?.headers.find(([key]) => key === "last-modified")?.[1];
  const changed = header === undefined ? null : candidateOf(header, "last-modified", "Last-Modified", true);
  const dates = [
    url === null ? null : dateOfAddress(url),
    /^(?:file|archive)$/.test(custody.method) && custody.response === null ? dateOfFileName(name) : null,
    // Pages made anew for every reader carry the day of fetching here.
    changed !== null && fetchedDays(input).includes(changed.day) ? null : changed,
  ];
  return dates.filter((date) => date !== null);
}

/** The ISO days on which bytes were taken: by this program, and by whoever archived them. */
export function fetchedDays({ custody }: Input): readonly string[] {
  return [custody.takenAt, custody.response?.at ?? custody.takenAt].map((at) => at.slice(0, 10));
}
