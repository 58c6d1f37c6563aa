import { type SourceTrouble, sourceTrouble } from "../source-trouble.ts";

/** The trouble with a host that is no public one. */
export function forbiddenAddress(address: string, host: string): SourceTrouble {
  const says = `«${host}» is on this machine or in a private network, and is not fetched; if you trust it, say --allow-private`;
  const saysArabic = `«${host}» على هذا الجهاز أو في شبكة خاصة فلا يُجلب؛ إن كنت تثق به فأضف ‎--allow-private`;
  return sourceTrouble("forbidden-address", shown(address), 0, says, saysArabic);
}

/** The trouble with what is no address that can be fetched. */
export function bad(address: string, says: string, saysArabic: string): SourceTrouble {
  return sourceTrouble("bad-address", shown(address), 0, says, saysArabic);
}

/** An address for a message: without a password, and not without end. */
function shown(address: string): string {
  const open = address.replace(/\/\/[^/?#]*@/, "//…@");
  return open.length > 300 ? `${open.slice(0, 300)}…` : open;
}
