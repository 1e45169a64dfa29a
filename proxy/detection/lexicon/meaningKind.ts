/** What kinds of meanings a phrase has, as bits: most questions about a phrase are about these alone. */
export const MeaningKind = {
    Topic: 1 << 0,
    Hint: 1 << 1,
    Filler: 1 << 2,
    Correction: 1 << 3,
    Acknowledgement: 1 << 4,
    Separator: 1 << 5,
    Introduction: 1 << 6,
    Request: 1 << 7,
    Mention: 1 << 8
} as const;
export type MeaningKind = (typeof MeaningKind)[keyof typeof MeaningKind];
