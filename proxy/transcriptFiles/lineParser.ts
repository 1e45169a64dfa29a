import type { TextLine } from './text/textLines.ts';
import type { TranscriptLine } from './transcriptLine.ts';

/** Reads a format whose parts are lines of text; nothing is held but what is not whole yet. */
export interface LineParser {
    /**
     * The lines of the transcript that this line of text completes.
     *
     * @throws {TranscriptFileError} when it is not of the format
     */
    readonly read: (line: TextLine) => readonly TranscriptLine[];
    /**
     * What was not whole yet.
     *
     * @throws {TranscriptFileError} when the file must not end here
     */
    readonly end: () => readonly TranscriptLine[];
}
