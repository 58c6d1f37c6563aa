/**
 * The tables, the same in both databases. Whole numbers are numbers, truths are 0 and 1, instants and days are ISO
 * text, and what is never searched inside is JSON text: so a row is the same wherever it is kept.
 *
 * Tables that hold what cannot be had again: `setting`, `blob`, `document`, `version`, `acquisition`, `reading`,
 * `correction`, `feed`, `log`. Tables made from those, which `reindex` makes anew: `claim`, `claim_entity`, `sentence`
 * and the search indexes. Tables that `incidents` fills: `origin`, `incident`, `incident_claim`, `figure`.
 */
export interface Schema {
  readonly setting: SettingTable;
  readonly blob: BlobTable;
  readonly document: DocumentTable;
  readonly version: VersionTable;
  readonly acquisition: AcquisitionTable;
  readonly reading: ReadingTable;
  readonly correction: CorrectionTable;
  readonly claim: ClaimTable;
  readonly claim_entity: ClaimEntityTable;
  readonly sentence: SentenceTable;
  readonly origin: OriginTable;
  readonly incident: IncidentTable;
  readonly incident_claim: IncidentClaimTable;
  readonly figure: FigureTable;
  readonly feed: FeedTable;
  readonly log: LogTable;
}

/** What is remembered of the workspace: its id, column mappings, the version of the engine last used. */
export interface SettingTable {
  readonly name: string;
  /** JSON. */
  readonly value: string;
}

/** Raw bytes, once each. */
export interface BlobTable {
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly size: number;
  readonly bytes: Uint8Array;
}

export interface DocumentTable {
  readonly id: number;
  /** The name outside the database: 16 hexadecimal digits of the SHA-256 of `key`. */
  readonly code: string;
  readonly key: string;
  readonly added_at: string;
  /** The newest version. */
  readonly version_id: number;
  /** The reading that the claims and search indexes were made from; null until it is first read. */
  readonly reading_id: number | null;
  /** Grows whenever the claims or words of the document are put into the indexes anew; 0 until they first are. */
  readonly indexed: number;
}

export interface VersionTable {
  readonly id: number;
  readonly document_id: number;
  /** 1, 2, 3 … within its document. */
  readonly number: number;
  /** Of the raw bytes. */
  readonly sha256: string;
  /** SHA-256 over what a reader sees (text, outlet, author, day, address): two versions differ in it. */
  readonly content_sha256: string;
  readonly name: string;
  readonly format: string;
  readonly own_id: string | null;
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** The day of publication that was chosen. */
  readonly published: string | null;
  readonly published_instant: string | null;
  readonly published_origin: string | null;
  readonly published_where: string | null;
  /** JSON: every candidate. */
  readonly dates: string;
  /** JSON: why the candidates cannot all be right. */
  readonly date_conflict: string | null;
  readonly language: string | null;
  /** JSON: warnings of reading it in. */
  readonly warnings: string;
  readonly added_at: string;
}

/** How the bytes of a version came: one row for each different road. */
export interface AcquisitionTable {
  readonly id: number;
  readonly version_id: number;
  readonly sha256: string;
  readonly method: string;
  readonly source: string;
  readonly position: string | null;
  /** JSON. */
  readonly containers: string;
  readonly taken_at: string;
  readonly modified_at: string | null;
  /** JSON. */
  readonly response: string | null;
}

/** What one state of the engine read in one version; rows stay when a newer engine reads it again. */
export interface ReadingTable {
  readonly id: number;
  readonly version_id: number;
  /** The engine's fingerprint. */
  readonly engine: string;
  readonly read_at: string;
  /** How many claims; null where the version is in a language that is not read. */
  readonly claims: number | null;
  /** The claims with their reasons, and the troubles: JSON, gzip. */
  readonly found: Uint8Array;
}

/** What a person decided about a claim: never changed, only followed by a later one. */
export interface CorrectionTable {
  readonly id: number;
  readonly version_id: number;
  /** The claim that is meant, by what it stands on: kind and trigger as the machine had them (or as the person adds them). */
  readonly kind: string;
  readonly trigger_start: number;
  readonly trigger_end: number;
  /** JSON (`Anchor`): what tells the claim from others with the same trigger; null for «add» and «undo». */
  readonly anchor: string | null;
  readonly action: "accept" | "reject" | "set" | "add" | "undo";
  /** For «set»: the slot. */
  readonly slot: string | null;
  /** JSON: the person's value. */
  readonly value: string | null;
  /** JSON: what the machine had there then. */
  readonly machine: string | null;
  readonly person: string;
  readonly reason: string | null;
  readonly decided_at: string;
  /** For «undo»: the correction that no longer holds. */
  readonly undoes: number | null;
}

/** A claim as it stands now, people's corrections applied: made from `reading` and `correction`. */
export interface ClaimTable {
  readonly id: number;
  readonly version_id: number;
  readonly document_id: number;
  readonly sentence_id: number;
  /** «c1»; «p1» where a person added it. */
  readonly code: string;
  readonly kind: string;
  readonly trigger_start: number;
  readonly trigger_end: number;
  readonly trigger_text: string;
  readonly count_min: number | null;
  readonly count_max: number | null;
  readonly count_approx: number | null;
  readonly weapon: string | null;
  readonly place_id: string | null;
  /** «/iraq/nineveh/mosul/»: everything inside a place has its path as beginning. */
  readonly place_path: string | null;
  readonly place_text: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly precision: string | null;
  readonly first_day: string | null;
  readonly last_day: string | null;
  readonly speaker_text: string | null;
  readonly speaker_body: string | null;
  readonly modality: string;
  readonly confidence: number;
  readonly part_of: string | null;
  readonly cause: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  /** 1 where a person changed a slot or added it. */
  readonly corrected: number;
  /** 1 where a person accepted it, -1 where one rejected it, 0 where nobody has looked. */
  readonly verdict: number;
}

export interface ClaimEntityTable {
  readonly claim_id: number;
  readonly role: "actor" | "target" | "via";
  /** Canonical id, empty where unknown. */
  readonly entity_id: string;
  readonly text: string;
}

/** A sentence that claims stand in: what full-text search over claims looks at. */
export interface SentenceTable {
  readonly id: number;
  readonly version_id: number;
  readonly start: number;
  readonly end: number;
}

export interface OriginTable {
  readonly id: string;
  /** JSON. */
  readonly record: string;
}

export interface IncidentTable {
  readonly id: string;
  readonly kind: string;
  readonly what: string;
  readonly place_id: string | null;
  readonly first_day: string | null;
  readonly last_day: string | null;
  readonly grade: string | null;
  /** JSON. */
  readonly record: string;
}

export interface IncidentClaimTable {
  readonly incident_id: string;
  /** «code of the document.v1#c3»: it outlives a reindexing. */
  readonly claim: string;
  /** JSON: why it belongs there. */
  readonly because: string;
}

export interface FigureTable {
  readonly incident_id: string;
  readonly measure: string;
  readonly victims: string;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly independent: number;
  readonly contradiction: number;
  /** JSON: every value with its claims and origins. */
  readonly record: string;
}

/** A feed that is polled. */
export interface FeedTable {
  readonly url: string;
  readonly added_at: string;
  /** JSON: the state that polling keeps. */
  readonly state: string;
}

/** Everything that was done, in order; each entry holds the hash of the one before. */
export interface LogTable {
  /** 1, 2, 3 … without a gap. */
  readonly number: number;
  readonly at: string;
  readonly act: string;
  readonly subject: string;
  /** JSON. */
  readonly details: string;
  /** The hash of the entry before, 64 zeros for the first. */
  readonly previous: string;
  /** SHA-256 over number, at, act, subject, details and previous, a line each. */
  readonly hash: string;
}
