import { ARROW, type Corpus, PUBLISHED, publishedIn } from "./corpus.ts";

/** A corpus as its file has it. */
export function corpusText({ head, cases }: Corpus): string {
  let published = publishedIn(head.split("\n"));
  const blocks = cases.map((one) => {
    const day = one.published !== published && one.published !== null ? `${PUBLISHED}${one.published}\n` : "";
    published = one.published ?? published;
    return `# ${one.title}\n${day}${one.text}\n${ARROW}\n${one.expected}\n`;
  });
  return [...(head === "" ? [] : [`${head}\n`]), ...blocks].join("\n");
}
