/** The columns that facets of claims are counted on, parties and days of documents apart. */
export const FACET_COLUMNS = ["kind", "place", "speaker_body", "modality", "weapon"] as const;
