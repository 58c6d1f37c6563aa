/** What may be reached. */
export interface FetchPolicy {
  /** True: addresses inside private networks and on this machine too (the flag `--allow-private`). */
  readonly allowPrivate: boolean;
}

/** The public internet alone: what holds unless somebody says otherwise. */
export const PUBLIC_ONLY: FetchPolicy = { allowPrivate: false };

/** How much and how long at most; times in milliseconds, sizes in bytes. */
export interface FetchLimits {
  /** Until a connection stands, the look-up of the name included. */
  readonly connect: number;
  /** From asking to the end of the answer's headers, for each hop. */
  readonly headers: number;
  /** All hops together, from asking to the last byte; waiting for one's turn is not counted. */
  readonly whole: number;
  /** All headers of one answer. */
  readonly headerBytes: number;
  /** The body as it comes over the wire. */
  readonly wireBytes: number;
  /** The body when it is unpacked. */
  readonly decodedBytes: number;
  /** How many times larger than packed an unpacked body may be. */
  readonly ratio: number;
  /** Redirects that are followed. */
  readonly redirects: number;
}

/**
 * The limits that hold unless somebody says otherwise. News pages have less than 1 MB and unpack to about 10 times
 * their size; gzip can reach 1,032 times, which only bombs do.
 */
export const FETCH_LIMITS: FetchLimits = {
  connect: 10_000,
  headers: 20_000,
  whole: 60_000,
  headerBytes: 64 * 1024,
  wireBytes: 32 * 1024 * 1024,
  decodedBytes: 64 * 1024 * 1024,
  ratio: 200,
  redirects: 5,
};
