/** Title, author and dates among the properties that pdf.js gives, as written and cut at 1,000 letters. */
export function propertiesOf(metadata: { readonly info: object } | null): Readonly<Record<string, string>> {
  const info = (metadata?.info ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    ["Title", "Author", "CreationDate", "ModDate"].flatMap((name) => {
      const value = info[name];
      return typeof value === "string" ? [[name, value.slice(0, 1000)]] : [];
    }),
  );
}
