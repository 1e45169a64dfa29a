/** A text without what groups digits, and where its code units stand in the text with it. */
export interface JoinedText {
    readonly text: string;
    /** `null` where nothing was left out. */
    readonly positions: readonly number[] | null;
}

/** A digit and what people write between it and the next one of the same number: at most three characters. */
const GROUPING = /\d[\s\-‐‑–—.,·/()'’]{1,3}(?=\d)/g;

/** Leaves out what groups the digits of a folded text, so that a number is found however it is written. */
export function joinDigits(folded: string): JoinedText {
    let text = '';
    let position = 0;
    const positions: number[] = [];
    const keep = (end: number): void => {
        text += folded.slice(position, end);
        for (let unit = position; unit < end; unit += 1) positions.push(unit);
    };
    for (const { index, 0: grouping } of folded.matchAll(GROUPING)) {
        keep(index + 1);
        position = index + grouping.length;
    }
    if (position === 0) return { text: folded, positions: null };
    keep(folded.length);
    return { text, positions };
}
