/** A digit as it is written: its value, and the UTF-16 code unit where it stands. */
export interface WrittenDigit {
    readonly value: number;
    readonly start: number;
    readonly end: number;
    /** False when the digit before stands right before this one, with nothing between them. */
    readonly startsGroup: boolean;
}

/** The zeros of the scripts whose digits are read: ASCII, Arabic-Indic, Persian, Devanagari, Bengali, full-width. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

/** What may stand between two groups of one number, at most five of them. */
const SEPARATOR = /[\s\u00AD\u200B-\u200F\u2060.,:|*·•\-\u2010-\u2015_/]/;
const LONGEST_SEPARATION = 5;

/** The runs of digits of a text, each bridged over separators, in linear time. Letters end a run. */
export function* digitRuns(text: string): Iterable<readonly WrittenDigit[]> {
    let run: WrittenDigit[] = [];
    let separation = 0;
    for (let index = 0; index < text.length; index += 1) {
        const value = digitValue(text.charCodeAt(index));
        if (value !== null) {
            run.push({ value, start: index, end: index + 1, startsGroup: run.length === 0 || separation > 0 });
            separation = 0;
            continue;
        }
        separation += 1;
        if (run.length > 0 && (separation > LONGEST_SEPARATION || !SEPARATOR.test(text.charAt(index)))) {
            yield run;
            run = [];
        }
    }
    if (run.length > 0) yield run;
}

function digitValue(code: number): number | null {
    for (const zero of ZEROS) {
        if (code >= zero && code < zero + 10) return code - zero;
    }
    return null;
}
