import type { DateCandidate } from "../dates/candidate.ts";
import { candidateOf } from "../dates/candidate-of.ts";

/** What `docProps/core.xml` says of a file; null where it says nothing. */
export interface OfficeProperties {
  readonly title: string | null;
  readonly creator: string | null;
  readonly dates: readonly (DateCandidate | null)[];
}

/** The properties of an Office file from their XML; null gives none. */
export function officeProperties(xml: string | null): OfficeProperties {
  const value = (element: string): string | null => {
    const found = new RegExp(`<(?:\\w+:)?${element}(?:\\s[^<>]*)?>([^<]{0,2000})<`).exec(xml ?? "");
    return unescaped(found?.[1] ?? "").trim() || null;
  };
  const date = (element: string, changed: boolean): DateCandidate | null =>
    candidateOf(value(element) ?? "", "file-properties", `core.xml ${element}`, changed);
  return {
    title: value("title"),
    creator: value("creator"),
    dates: [date("created", false), date("modified", true)],
  };
}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{2,4}));/g, (whole, decimal, hex, name) => {
    if (name) return NAMED[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : "";
  });
}
