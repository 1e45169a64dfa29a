import { TranscriptFileError, TranscriptFileProblem } from '../transcriptFileError.ts';

/** A line of text without its end. */
export interface TextLine {
    /** From 1. */
    readonly number: number;
    readonly text: string;
}

/**
 * The longest line that is held in memory, characters: an entry has at most 131,072, each of which JSON may write with six, and
 * as much again for everything around.
 */
export const MOST_CHARACTERS = 2 * 1024 * 1024;

/** Takes pieces of text and gives the lines that are whole. */
export interface LineSplitter {
    /** @throws {TranscriptFileError} when a line is longer than what is held */
    readonly read: (text: string) => readonly TextLine[];
    /** The last line, if it has no end. */
    readonly end: () => readonly TextLine[];
}

/** Splits text at LF, CRLF and CR. */
export function createLineSplitter(): LineSplitter {
    let held = '';
    let number = 1;
    const numbered = (text: string): TextLine => {
        const line = { number, text };
        number += 1;
        return line;
    };
    return {
        read: (text) => {
            const all = held + text;
            // A CR at the very end may be half of a CRLF.
            const whole = all.endsWith('\r') ? all.slice(0, -1) : all;
            const parts = whole.split(/\r\n|\n|\r/);
            held = (parts.pop() ?? '') + all.slice(whole.length);
            if (held.length > MOST_CHARACTERS || parts.some((part) => part.length > MOST_CHARACTERS)) {
                const longest = parts.findIndex((part) => part.length > MOST_CHARACTERS);
                throw tooLong(number + (longest < 0 ? parts.length : longest));
            }
            return parts.map(numbered);
        },
        end: () => (held === '' ? [] : held.split('\r').slice(0, 1).map(numbered))
    };
}

function tooLong(lineNumber: number): TranscriptFileError {
    return new TranscriptFileError({
        problem: TranscriptFileProblem.TooLong,
        lineNumber,
        words: `is longer than ${String(MOST_CHARACTERS)} characters`,
        cure: 'see whether it is of the format that was named; no entry of Salesforce is longer than 131,072 characters'
    });
}
