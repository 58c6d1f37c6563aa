/** What a server answered when the bytes were fetched, or what an archive kept of such an answer. */
export interface Response {
  readonly status: number;
  /** Names in lower case, in the order in which they came. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The address asked for first; the final one stands in `Custody.source`. */
  readonly asked: string;
  /** Every address that the request was sent on to, the last one being the final one; empty where there was none. */
  readonly redirects: readonly string[];
  /** When the answer came, an ISO instant: now for a fetch, the record's own date for an archive. */
  readonly at: string;
}

/** A file that holds many items: it is not stored whole, but it can be recognised again. */
export interface Container {
  readonly name: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** How, when and from where bytes came. */
export interface Custody {
  readonly method: "file" | "standard-input" | "fetch" | "archive";
  /** The path as an absolute one, or the final address. */
  readonly source: string;
  /** Where inside the source the item stands: «line 12», «row 3», «entry news/1.html», «record urn:uuid:…»; null: it is the whole. */
  readonly position: string | null;
  /** The files around it, outermost first: a WARC inside a ZIP has two. */
  readonly containers: readonly Container[];
  /** When this program took the bytes, an ISO instant. */
  readonly takenAt: string;
  /** When the file says that it was last changed, an ISO instant; null where unknown. */
  readonly modifiedAt: string | null;
  readonly response: Response | null;
}
