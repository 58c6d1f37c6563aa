/** The name by which robots.txt calls this program. */
export const ROBOT = "Tawatur";

/** The value of `User-Agent`: the program's name and, where somebody said it, how to reach whoever runs it. */
export function userAgent(contact: string | null): string {
  const reach = (contact ?? "").replace(/[^\x20-\x7e]|[()]/g, "").trim();
  return `${ROBOT}/0 (news reader${reach === "" ? "" : `; +${reach}`})`;
}
