import { parseClock, parseTimestamp } from '../clockTime.ts';
import type { LineParser } from '../lineParser.ts';
import type { SpeakerLabels } from '../speakers.ts';
import { MOST_CHARACTERS, type TextLine } from '../text/textLines.ts';
import { TranscriptFileError, TranscriptFileProblem } from '../transcriptFileError.ts';
import type { LineTime, Speaker, TranscriptLine } from '../transcriptLine.ts';

/** A time in brackets, or bare where it is no words that were said. */
const TIME = /^(?:\[([^[\]]{4,35})\]|\(([^()]{4,35})\)|(\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?))(?:\s*[-–])?\s+/;

/**
 * Reads lines such as `Agent: …`, `[00:01:02] Agent: …` or `[2025-01-10T10:40:29Z] Agent: …`; what has no label goes on with the turn
 * before. A time without a date counts from the start of the recording.
 */
export function createLabelledTextParser(labels: SpeakerLabels): LineParser {
    let turn: Turn | null = null;
    const finish = (): readonly TranscriptLine[] => {
        const ended = turn;
        turn = null;
        return ended === null ? [] : lineOf(ended);
    };
    return {
        read: (line) => {
            const begun = turnOf(line, labels);
            if (begun !== null) {
                const before = finish();
                turn = begun;
                return before;
            }
            if (line.text.trim() === '') return [];
            if (turn === null) throw withoutSpeaker(line);
            turn.texts.push(line.text.trim());
            turn.length += line.text.length;
            if (turn.length > MOST_CHARACTERS) throw tooLong(turn);
            return [];
        },
        end: finish
    };
}

interface Turn {
    readonly lineNumber: number;
    readonly speaker: Speaker;
    readonly time: LineTime | null;
    readonly texts: string[];
    length: number;
}

function turnOf({ number: lineNumber, text }: TextLine, labels: SpeakerLabels): Turn | null {
    // What is indented belongs to what stands above it.
    if (/^\s/.test(text)) return null;
    const said = text.trim();
    const [stamp = '', ...times] = TIME.exec(said) ?? [];
    const time = timeOf(times.join(''));
    const labelled = labels.split(time === null ? said : said.slice(stamp.length));
    if (labelled === null) return null;
    const { speaker, rest } = labelled;
    return { lineNumber, speaker, time, texts: [rest], length: rest.length };
}

function timeOf(written: string): LineTime | null {
    const offsetMs = parseClock(written.trim());
    if (offsetMs !== null) return { clock: 'recording', offsetMs };
    const timestamp = parseTimestamp(written.trim());
    return timestamp === null ? null : { clock: 'epoch', timestamp };
}

function lineOf({ lineNumber, speaker, time, texts }: Turn): readonly TranscriptLine[] {
    const text = texts.join('\n').trim();
    if (text === '') return [];
    return [{ lineNumber, conversation: null, id: null, speaker, time, durationMs: null, text, upload: null }];
}

function withoutSpeaker({ number: lineNumber }: TextLine): TranscriptFileError {
    return new TranscriptFileError({
        problem: TranscriptFileProblem.Malformed,
        lineNumber,
        words: 'has no speaker',
        cure: 'begin the first line with its speaker and a colon, such as "Agent: ", and name speakers who have other names'
    });
}

function tooLong({ lineNumber }: Turn): TranscriptFileError {
    return new TranscriptFileError({
        problem: TranscriptFileProblem.TooLong,
        lineNumber,
        words: 'begins a turn that does not end',
        cure: 'begin each turn with its speaker and a colon'
    });
}
