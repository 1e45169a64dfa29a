import type { TypedSpan } from './match.ts';

/** How many characters of a text are sensitive, and what became of them. */
export interface Coverage {
    /** Letters and digits within gold spans, and those of them that nothing covers. */
    readonly sensitive: number;
    readonly leaked: number;
    /** Characters outside gold spans that are not white space, and those of them that something covers. */
    readonly harmless: number;
    readonly overRedacted: number;
}

/** Compares what is sensitive in a text with what is covered, whatever the types. */
export function coverageOf(text: string, gold: readonly TypedSpan[], found: readonly TypedSpan[]): Coverage {
    const isGold = marked(text.length, gold);
    const isCovered = marked(text.length, found);
    let [sensitive, leaked, harmless, overRedacted] = [0, 0, 0, 0];
    for (let at = 0; at < text.length; at += 1) {
        const sign = text.charAt(at);
        const covered = isCovered[at] === 1;
        if (isGold[at] === 1) {
            if (!isLetterOrDigit(sign)) continue;
            sensitive += 1;
            leaked += covered ? 0 : 1;
        } else if (!WHITE_SPACE.test(sign)) {
            harmless += 1;
            overRedacted += covered ? 1 : 0;
        }
    }
    return { sensitive, leaked, harmless, overRedacted };
}

/** Whether a UTF-16 code unit is a letter or digit, or half of a character that may be one. */
export function isLetterOrDigit(sign: string): boolean {
    return LETTER_OR_DIGIT.test(sign);
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}\uD800-\uDFFF]/u;
const WHITE_SPACE = /\s/u;

function marked(length: number, spans: readonly TypedSpan[]): Uint8Array {
    const marks = new Uint8Array(length);
    for (const { start, end } of spans) marks.fill(1, start, end);
    return marks;
}
