import type { DateCandidate } from "../dates/candidate.ts";
import { candidateOf } from "../dates/candidate-of.ts";
import { withGiven } from "../dates/given.ts";
import type { Context, Input } from "../input.ts";
import { keyOfAddress } from "../key.ts";

/** The outlet of a report: what the manifest says, else what the report says itself, else what the user says. */
export function outletBeside(input: Input, context: Context, own: string | null): string | null {
  return input.known.find((one) => one.outlet)?.outlet ?? own ?? context.outlet;
}

/** The dates of a report: the manifest's, its own in their order, and the user's where none of them is one of publication. */
export function datesBeside(
  input: Input,
  context: Context,
  own: readonly (DateCandidate | null)[],
): readonly DateCandidate[] {
  const said = input.known.find((one) => one.published)?.published;
  const manifest = said === undefined ? null : candidateOf(said, "manifest", "manifest.json");
  const dates = [manifest, ...own].filter((date) => date !== null);
  return withGiven(dates, context.published);
}

/** The address of a file or entry: the manifest's, else the one that it came from. */
export function addressBeside(input: Input): string | null {
  return input.known.find((one) => one.url)?.url ?? input.url;
}

/** The key of a report that is a whole file or entry: its address, else its place. `position`: inside it, null for all of it. */
export function keyBeside(input: Input, url: string | null, position: string | null = null): string {
  const address = url === null ? null : keyOfAddress(url);
  if (address !== null) return address;
  const places = [input.custody.position, position].filter((place) => place !== null);
  return `file:${input.custody.source}${places.length > 0 ? `#${places.join(", ")}` : ""}`;
}
