import { type SourceTrouble, sourceTrouble } from "../source-trouble.ts";

/** The trouble with an answer that is a picture, a film, a sound or a font by its `Content-Type`; null for all else. */
export function mediaTrouble(address: string, contentType: string | null): SourceTrouble | null {
  if (!/^\s*(?:image|video|audio|font)\//i.test(contentType ?? "")) return null;
  return sourceTrouble(
    "unknown-format",
    address,
    0,
    "there is a picture, a film or a sound at this address, not a text: give the address of the page around it",
    "في هذا العنوان صورة أو فيلم أو صوت لا نص: أعطِ عنوان الصفحة التي تضمه",
  );
}
