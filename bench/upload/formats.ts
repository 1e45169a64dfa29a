import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const TEXT = 'I moved house in March, and the letters still go to the old address. '.repeat(6).trim();

interface Format {
    /** Of the file's name. */
    readonly ending: string;
    /** What stands before the lines, and behind them. */
    readonly head: string;
    readonly tail: string;
    /** Between two lines. */
    readonly between: string;
    /** What is said at so many milliseconds, the first being 0. */
    readonly line: (ms: number) => string;
}

/** Every format but the upload's own, as a transcript of one customer. */
export const FORMATS: Readonly<Record<string, Format>> = {
    WebVTT: {
        ending: 'vtt',
        head: 'WEBVTT\n\n',
        tail: '',
        between: '\n',
        line: (ms) => `${clock(ms)} --> ${clock(ms + 1)}\n<v Customer>${TEXT}\n`
    },
    SubRip: {
        ending: 'srt',
        head: '',
        tail: '',
        between: '\n',
        line: (ms) =>
            `${String(ms + 1)}\n${[ms, ms + 1].map((time) => clock(time).replace('.', ',')).join(' --> ')}\nCustomer: ${TEXT}\n`
    },
    CSV: {
        ending: 'csv',
        head: 'speaker,startMs,text\n',
        tail: '',
        between: '',
        line: (ms) => `Customer,${String(ms)},"${TEXT}"\n`
    },
    JSON: { ending: 'json', head: '[\n', tail: ']\n', between: ',', line: (ms) => `${entry(ms)}\n` },
    'JSON lines': { ending: 'jsonl', head: '', tail: '', between: '', line: (ms) => `${entry(ms)}\n` },
    'Contact Lens': {
        ending: 'json',
        head: '{"Participants":[{"ParticipantId":"p","ParticipantRole":"CUSTOMER"}],"Transcript":[\n',
        tail: ']}\n',
        between: ',',
        line: (ms) => {
            const times = { BeginOffsetMillis: ms, EndOffsetMillis: ms + 1 };
            return `${JSON.stringify({ Id: String(ms), ParticipantId: 'p', ...times, Content: TEXT })}\n`;
        }
    },
    'labelled text': {
        ending: 'txt',
        head: '',
        tail: '',
        between: '',
        line: (ms) => `[${clock(ms)}] Customer: ${TEXT}\n`
    }
};

/** Writes a transcript in a format, of about so many bytes. */
export async function writeFormat(path: string, format: Format, mostBytes: number): Promise<void> {
    const file = createWriteStream(path);
    const { head, tail, between, line } = format;
    let bytes = head.length;
    file.write(head);
    for (let ms = 0; bytes < mostBytes; ms += 1) {
        const text = `${ms === 0 ? '' : between}${line(ms)}`;
        bytes += text.length;
        if (!file.write(text)) await once(file, 'drain');
    }
    file.end(tail);
    await once(file, 'finish');
}

function entry(ms: number): string {
    return JSON.stringify({ speaker: 'Customer', startMs: ms, text: TEXT });
}

function clock(ms: number): string {
    return new Date(ms).toISOString().slice(11, 23);
}
