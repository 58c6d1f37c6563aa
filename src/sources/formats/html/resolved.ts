import { type Thing, textIn } from "./thing.ts";

/** What an `{"@id": …}` points to, where the page holds it. */
export function resolved(value: unknown, things: readonly Thing[]): unknown {
  if (Array.isArray(value)) return value.slice(0, 10).map((one) => resolved(one, things));
  if (textIn(value) !== null || typeof value !== "object" || value === null) return value;
  const id = (value as Thing)["@id"];
  return typeof id === "string"
    ? things.find((thing) => thing["@id"] === id && textIn(thing.name) !== null)
    : value;
}
