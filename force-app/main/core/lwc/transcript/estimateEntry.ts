/** Pixels of a day between entries. */
export const HEADING_ESTIMATE = 44;

/** What an entry has besides its text: name, paddings, borders and the gap after it. */
const FRAME = 60;
const LINE = 24;
const CHARACTER = 6.6;
/** Paddings and borders at both sides of the text. */
const SIDES = 26;
/** An entry takes this part of the width, and no more than so many pixels. */
const WIDTH_SHARE = 0.92;
const WIDEST = 704;

/** How high an entry will probably be, in pixels; what is wrong is mended once it is rendered. */
export function estimateEntry(text: string, width: number): number {
    const inner = Math.min(width * WIDTH_SHARE, WIDEST) - SIDES;
    const perLine = Math.max(10, Math.floor(inner / CHARACTER));
    if (!text.includes('\n')) return FRAME + linesOf(text.length, perLine) * LINE;
    const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line.length, perLine), 0);
    return FRAME + lines * LINE;
}

function linesOf(length: number, perLine: number): number {
    return Math.max(1, Math.ceil(length / perLine));
}
