/** What an event leaves empty that is about no redaction. */
export const NO_DETAILS = {
    reasonCode: null,
    categories: [],
    spans: [],
    outcome: null,
    beforeDigest: null,
    afterDigest: null,
    note: null
} as const;
