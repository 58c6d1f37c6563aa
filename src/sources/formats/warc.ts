import { containerOf } from "../container-of.ts";
import { troubleOf } from "../gather-trouble.ts";
import type { Context, Input } from "../input.ts";
import type { Sourced } from "../item.ts";
import type { SourceTrouble } from "../source-trouble.ts";
import { plainBytes } from "./warc-bytes.ts";
import { type Page, pageOf } from "./warc-page.ts";
import { warcRecords } from "./warc-records.ts";
import { type Skipped, skippedRecords } from "./warc-skipped.ts";
import { damagedWarc, emptyWarc, wrongDigest } from "./warc-trouble.ts";

/**
 * The pages of a WARC, gzipped or not, each read by its own format. What is kept of each is the HTTP body as a browser
 * shows it: chunks and content encoding taken away; the HTTP headers stand in its custody as they were archived.
 * Answers of servers that are no pages are counted in one warning at the end.
 */
export async function* readWarc(input: Input, context: Context): AsyncGenerator<Sourced> {
  const container = await containerOf(input);
  const skipped = new Map<Skipped, number>();
  const broken: { by: SourceTrouble | null } = { by: null };
  const damage = (): void => {
    broken.by ??= damagedWarc(input.name);
  };
  let records = 0;
  let read = 0;
  const chunks = await plainBytes(input, context, broken);
  for await (const record of warcRecords(input.name, chunks, damage)) {
    records++;
    const type = record.header("WARC-Type");
    if (type === "revisit") skipped.set(type, (skipped.get(type) ?? 0) + 1);
    if (type !== "response" && type !== "resource") continue;
    let page: Page | Skipped | null;
    try {
      page = await pageOf(record, input, container, context);
    } catch (error) {
      const url = record.header("WARC-Target-URI") ?? "";
      yield { kind: "trouble", trouble: troubleOf(`${input.name}!${url}`, error) };
      if (context.budget.left < 0) return;
      continue;
    }
    if (page === null) damage();
    else if (typeof page === "string") skipped.set(page, (skipped.get(page) ?? 0) + 1);
    else {
      read++;
      yield* opened(page, context);
      if (context.budget.left < 0) return;
    }
  }
  const summary = skippedRecords(input.name, read, skipped);
  if (summary) yield { kind: "trouble", trouble: summary };
  if (broken.by) yield { kind: "trouble", trouble: broken.by };
  else if (records === 0) yield { kind: "trouble", trouble: emptyWarc(input.name) };
}

/** What a page holds; a wrong digest is a warning of its items. */
async function* opened({ input, digest }: Page, context: Context): AsyncGenerator<Sourced> {
  for await (const one of context.open(input)) {
    if (digest !== false || one.kind === "trouble") yield one;
    else {
      const warnings = [...one.item.warnings, wrongDigest(input.name)];
      yield { kind: "item", item: { ...one.item, warnings } };
    }
  }
}
