import type { LineParser } from '../lineParser.ts';
import type { TextLine } from '../text/textLines.ts';
import { TranscriptFileError, TranscriptFileProblem } from '../transcriptFileError.ts';
import type { TranscriptLine } from '../transcriptLine.ts';

/** A part of a subtitle file that is shown at once. */
export interface Cue {
    /** Of the line with its times. */
    readonly lineNumber: number;
    readonly id: string | null;
    /** Milliseconds from the start. */
    readonly start: number;
    readonly end: number;
    /** Not empty. */
    readonly payload: string;
}

/** What tells one format of subtitles from another. */
export interface CueGrammar {
    /** Such as `WebVTT`. */
    readonly name: string;
    /** How a line with times looks. */
    readonly timing: string;
    /** Milliseconds of both times of a line; `null` when they are malformed. */
    readonly timesOf: (line: string) => { readonly start: number; readonly end: number } | null;
    /** Whether the blocks that begin with this line hold no words that were said. */
    readonly isRemark: (line: string) => boolean;
    readonly linesOf: (cue: Cue) => readonly TranscriptLine[];
}

const ARROW = '-->';

/**
 * Reads blocks of lines between blank ones: an id or none, the times, the words. The readers of subtitles that are well kept pass
 * over a block that they cannot read; here a word that is in no cue is a fault, because nobody would miss it afterwards.
 */
export function createCueReader(grammar: CueGrammar): LineParser {
    let block: Block = { state: 'between' };

    const finish = (): readonly TranscriptLine[] => {
        const ended = block;
        block = { state: 'between' };
        if (ended.state === 'id') throw inNoCue(ended.line, grammar);
        if (ended.state !== 'cue') return [];
        const payload = wordsOf(ended);
        const { start, end } = ended;
        return payload === ''
            ? []
            : grammar.linesOf({ lineNumber: ended.line.number, id: ended.id, start, end, payload });
    };

    return {
        read: (line) => {
            if (line.text.trim() === '') return finish();
            if (block.state === 'remark') return [];
            if (line.text.includes(ARROW)) {
                const id = block.state === 'id' ? block.line.text.trim() : null;
                if (block.state === 'id') block = { state: 'between' };
                const before = finish();
                block = { state: 'cue', line, id, ...timesOf(line, grammar), payload: [] };
                return before;
            }
            if (block.state === 'cue') block.payload.push(line.text);
            else if (block.state === 'id') throw inNoCue(block.line, grammar);
            else block = grammar.isRemark(line.text) ? { state: 'remark' } : { state: 'id', line };
            return [];
        },
        end: () => {
            if (block.state === 'id' || (block.state === 'cue' && wordsOf(block) === '')) throw truncated(block.line);
            return finish();
        }
    };
}

type Block =
    | { readonly state: 'between' }
    | { readonly state: 'remark' }
    | { readonly state: 'id'; readonly line: TextLine }
    | {
          readonly state: 'cue';
          readonly line: TextLine;
          readonly id: string | null;
          readonly start: number;
          readonly end: number;
          readonly payload: string[];
      };

function wordsOf({ payload }: { readonly payload: readonly string[] }): string {
    return payload.join('\n').trim();
}

function timesOf(line: TextLine, grammar: CueGrammar): { readonly start: number; readonly end: number } {
    const times = grammar.timesOf(line.text);
    if (times === null) {
        throw malformed(line.number, 'has an arrow and no times around it', `write them as ${grammar.timing}`);
    }
    if (times.end < times.start) throw malformed(line.number, 'ends before it begins', 'correct its times');
    return times;
}

function inNoCue({ number }: TextLine, { name, timing }: CueGrammar): TranscriptFileError {
    return malformed(
        number,
        `stands in no cue of ${name}`,
        `write its times above it, as ${timing}, or take out the blank line before it`
    );
}

function malformed(lineNumber: number, words: string, cure: string): TranscriptFileError {
    return new TranscriptFileError({ problem: TranscriptFileProblem.Malformed, lineNumber, words, cure });
}

function truncated({ number: lineNumber }: TextLine): TranscriptFileError {
    return new TranscriptFileError({
        problem: TranscriptFileProblem.Truncated,
        lineNumber,
        words: 'begins a cue in which nothing is said, and the file ends',
        cure: 'the file is not whole; fetch it again, or take that line out'
    });
}
