import webVtt from 'webvtt-parser';
import type { LineParser } from '../lineParser.ts';
import { MOST_CHARACTERS, type TextLine } from '../text/textLines.ts';
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
    /** A line with times as WebVTT writes it. */
    readonly toWebVtt: (line: string) => string;
    /** Whether a block that begins with this line holds no words that were said. */
    readonly isRemark: (line: string) => boolean;
    readonly linesOf: (cue: Cue) => readonly TranscriptLine[];
}

const { Malformed, TooLong, Truncated } = TranscriptFileProblem;
const ARROW = '-->';
/** An id, two times and settings are far shorter; the parser takes long over settings without end. */
const MOST_OF_HEAD = 2000;

/**
 * Reads blocks of lines between blank ones: an id or none, the times, the words. webvtt-parser reads id and times of one block after
 * the other; what it would pass over is refused here, because nobody would miss it afterwards.
 */
export function createCueReader(grammar: CueGrammar): LineParser {
    let block: TextLine[] = [];
    let length = 0;
    const finish = (): readonly TranscriptLine[] => {
        const cue = cueOf(block, grammar);
        block = [];
        length = 0;
        return cue === null || cue.payload === '' ? [] : grammar.linesOf(cue);
    };
    return {
        read: (line) => {
            if (line.text.trim() === '') return finish();
            block.push(line);
            length += line.text.length;
            if (length > MOST_CHARACTERS) {
                throw refused(
                    TooLong,
                    block[0] ?? line,
                    'begins a block without end',
                    'leave a blank line before each cue'
                );
            }
            return [];
        },
        end: () => {
            const last = block.at(-1);
            if (last?.text.includes(ARROW) || (block.length === 1 && last && !grammar.isRemark(last.text))) {
                const cure = 'the file is not whole; fetch it again, or take that line out';
                throw refused(Truncated, last, 'begins a cue in which nothing is said, and the file ends', cure);
            }
            return finish();
        }
    };
}

/** The cue of a block; `null` for a remark, and for no lines. */
function cueOf(block: readonly TextLine[], grammar: CueGrammar): Cue | null {
    const at = block.findIndex(({ text }) => text.includes(ARROW));
    const [first, times = first] = [block[0], block[at]];
    if (!first || !times || (at < 0 && grammar.isRemark(first.text))) return null;
    if (at < 0 || at > 1) {
        const cure = `write its times above it, as ${grammar.timing}, or take out the blank line before it`;
        throw refused(Malformed, first, `stands in no cue of ${grammar.name}`, cure);
    }
    const said = block.slice(at + 1);
    const next = said.find(({ text }) => text.includes(ARROW));
    if (next) throw refused(Malformed, next, 'has an arrow within a cue', 'leave a blank line before each cue');
    const payload = said
        .map(({ text }) => text)
        .join('\n')
        .trim();
    return { lineNumber: times.number, ...headOf(block.slice(0, at), times, grammar), payload };
}

function headOf(
    above: readonly TextLine[],
    times: TextLine,
    { toWebVtt, timing }: CueGrammar
): Pick<Cue, 'id' | 'start' | 'end'> {
    const head = ['WEBVTT', '', ...above.map(({ text }) => text.trim()), toWebVtt(times.text)].join('\n');
    const [cue] = head.length > MOST_OF_HEAD ? [] : parser.parse(head, 'metadata').cues;
    const [start, end] = [milliseconds(cue?.startTime), milliseconds(cue?.endTime)];
    if (!cue || !Number.isSafeInteger(start + end)) {
        throw refused(Malformed, times, 'has an arrow and no times around it', `write them as ${timing}`);
    }
    if (end < start) throw refused(Malformed, times, 'ends before it begins', 'correct its times');
    return { id: cue.id || null, start, end };
}

const parser = new webVtt.WebVTTParser();

function milliseconds(seconds = Number.NaN): number {
    return Math.round(seconds * 1000);
}

function refused(problem: TranscriptFileProblem, line: TextLine, words: string, cure: string): TranscriptFileError {
    return new TranscriptFileError({ problem, lineNumber: line.number, words, cure });
}
