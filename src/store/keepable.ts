import type { NewDocument } from "./new-document.ts";
import { sha256 } from "./sha256.ts";

/** The longest key that is kept as it is, in UTF-16 code units: an index of PostgreSQL takes at most 2,704 bytes of text. */
const LONGEST_KEY = 800;

/**
 * A text as both databases can keep it: PostgreSQL holds no U+0000, and half a surrogate pair is no UTF-8. Each is made
 * U+FFFD, one code unit for one, so offsets hold.
 */
export function keepable(text: string): string {
  return text.replaceAll("\0", "\ufffd").toWellFormed();
}

/** A key as an index can hold it: the end of a very long one is told by its hash. */
export function keepableKey(key: string): string {
  const whole = keepable(key);
  return whole.length <= LONGEST_KEY
    ? whole
    : `${keepable(whole.slice(0, LONGEST_KEY - 65))}#${sha256(whole)}`;
}

/** A report with all that is text in it made keepable; its bytes stay what they are. */
export function keepableDocument(document: NewDocument): NewDocument {
  const { custody, published } = document;
  const orNull = (text: string | null): string | null => (text === null ? null : keepable(text));
  return {
    ...document,
    key: keepableKey(document.key),
    name: keepable(document.name),
    ownId: orNull(document.ownId),
    text: keepable(document.text),
    title: orNull(document.title),
    outlet: orNull(document.outlet),
    author: orNull(document.author),
    url: orNull(document.url),
    language: orNull(document.language),
    published: published && { ...published, where: keepable(published.where) },
    custody: { ...custody, source: keepable(custody.source), position: orNull(custody.position) },
  };
}
