/** What can be known of a report from outside its text. */
export interface Metadata {
  readonly outlet?: string;
  readonly published?: string;
  readonly url?: string;
  readonly title?: string;
}

/** The outlet, day and address among an object's cells; what is no text is left out. */
export function metadataOf(row: Record<string, unknown>): Metadata {
  const text = (value: unknown): string | null =>
    typeof value === "string" && value.trim() !== "" ? value.trim() : null;
  const [outlet, published, url, title] = [
    text(row.outlet),
    text(row.published),
    text(row.url),
    text(row.title),
  ];
  return {
    ...(outlet === null ? {} : { outlet }),
    ...(published === null ? {} : { published }),
    ...(url === null ? {} : { url }),
    ...(title === null ? {} : { title }),
  };
}
