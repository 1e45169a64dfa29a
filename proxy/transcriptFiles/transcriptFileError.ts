/** Why a transcript's file cannot be read. */
export const TranscriptFileProblem = {
    /** Holds nothing, or nothing that was said. */
    Empty: 'EMPTY',
    /** Is neither UTF-8 nor UTF-16 with a byte order mark, or no text at all. */
    Encoding: 'ENCODING',
    /** No format was named, and what it is cannot be told. */
    UnknownFormat: 'UNKNOWN_FORMAT',
    /** Ends before its format lets it end. */
    Truncated: 'TRUNCATED',
    /** Is not of its format. */
    Malformed: 'MALFORMED',
    /** Lacks a column, or has it twice. */
    Columns: 'COLUMNS',
    /** A line or value is longer than what is held in memory. */
    TooLong: 'TOO_LONG'
} as const;
export type TranscriptFileProblem = (typeof TranscriptFileProblem)[keyof typeof TranscriptFileProblem];

/** What is wrong with a file, and what to do. */
export interface FileTrouble {
    readonly problem: TranscriptFileProblem;
    /** From 1; `null` when it is the file as a whole. */
    readonly lineNumber: number | null;
    /** Goes on after "line 12 " or "the file ". Quotes no letter of the content. */
    readonly words: string;
    /** What to do, as an imperative. */
    readonly cure: string;
}

/** A file that cannot be read; the message says where, why and what to do, and quotes no letter of the content. */
export class TranscriptFileError extends Error {
    override readonly name = 'TranscriptFileError';
    readonly problem: TranscriptFileProblem;
    readonly lineNumber: number | null;
    readonly words: string;

    constructor({ problem, lineNumber, words, cure }: FileTrouble) {
        super(`${lineNumber === null ? 'the file' : `line ${String(lineNumber)}`} ${words}: ${cure}`);
        this.problem = problem;
        this.lineNumber = lineNumber;
        this.words = words;
    }
}
