/** A folded number without the marks that only part its thousands, so that «20.000», «20,000» and «20000» are one. */
export function plainNumber(folded: string): string {
  return folded.replace(/^(\d{1,3})((?:[.,]\d{3})+)$/, (_, first: string, groups: string) =>
    first === "0" ? `${first}${groups}` : first + groups.replace(/[.,]/g, ""),
  );
}
