/** Versions that are read together: what a job holds. */
export interface Batch {
  /** The fingerprint of the engine that is to read them. */
  readonly engine: string;
  /** Rows of `version`, at most `MOST_VERSIONS`. */
  readonly versions: readonly number[];
}

/** What is noted of a batch that was read. */
export interface BatchResult {
  /** Name of the worker: host and process. */
  readonly worker: string;
  readonly documents: number;
  readonly claims: number;
}

/**
 * How many versions a batch holds at most: about a twentieth of a second of reading, so that the queue's own work for a
 * batch (some milliseconds) is small beside it and a worker that dies loses little.
 */
export const MOST_VERSIONS = 50;
