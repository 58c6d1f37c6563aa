import { TawaturError } from "../errors.ts";
import { keepable } from "./keepable.ts";

/** The name of who decides. Throws a `TawaturError` «no-person» for none. */
export function personOf(name: string): string {
  const person = keepable(name).trim();
  if (person !== "") return person;
  throw new TawaturError(
    "no-person",
    "a correction needs the name of who makes it",
    "يلزم التصحيح اسم من يجريه",
  );
}
