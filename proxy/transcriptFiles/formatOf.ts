import { TranscriptFileError, TranscriptFileProblem } from './transcriptFileError.ts';
import { TranscriptFormat } from './transcriptFormat.ts';

/** Endings of names, and the formats that files of that name have. */
const ENDINGS: Readonly<Record<string, readonly TranscriptFormat[]>> = {
    vtt: [TranscriptFormat.WebVtt],
    srt: [TranscriptFormat.Srt],
    csv: [TranscriptFormat.Csv],
    tsv: [TranscriptFormat.Csv],
    json: [TranscriptFormat.Json, TranscriptFormat.ContactLens, TranscriptFormat.Upload, TranscriptFormat.JsonLines],
    ndjson: [TranscriptFormat.Upload, TranscriptFormat.JsonLines],
    jsonl: [TranscriptFormat.Upload, TranscriptFormat.JsonLines]
};

/** How a file begins that can be nothing else. */
const SUBRIP = /^\s*\d+[ \t]*\r?\n\d+:\d{2}:\d{2}[,.]\d{1,3}[ \t]*-->/;
const WEBVTT = /^WEBVTT(?:\s|$)/;
const LINE_END = /\r?\n/;
const JSON_START = /^\s*(?:\{|\[\s*[[{\]])/;

/**
 * The format of a file by its ending and its beginning.
 *
 * @throws {TranscriptFileError} where they contradict each other or tell nothing
 */
export function formatOf(fileName: string | null, beginning: string): TranscriptFormat {
    const byContent = formatByContent(beginning);
    const ending = /\.([^./\\]+)$/.exec(fileName ?? '')?.[1]?.toLowerCase() ?? '';
    const byEnding = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
    if (byEnding === undefined) {
        if (byContent !== null) return byContent;
        if (ending === 'txt' || ending === 'text') return TranscriptFormat.Text;
        throw unknown('has no ending and no beginning that tell its format');
    }
    if (byContent === null) {
        const [first, second] = byEnding;
        if (first !== undefined && second === undefined) return first;
        throw unknown(`ends in .${ending} and does not begin like it`);
    }
    if (byEnding.includes(byContent)) return byContent;
    if (byEnding.includes(TranscriptFormat.JsonLines) && isObject(parsed(firstLineOf(beginning)))) {
        return TranscriptFormat.JsonLines;
    }
    throw unknown(`ends in .${ending} and begins like ${byContent}`);
}

function formatByContent(beginning: string): TranscriptFormat | null {
    if (WEBVTT.test(beginning)) return TranscriptFormat.WebVtt;
    if (SUBRIP.test(beginning)) return TranscriptFormat.Srt;
    return JSON_START.test(beginning) ? jsonFormatOf(beginning.trimStart()) : null;
}

/** JSON lines have a whole object in their first line, and another after it unless they are one; an upload's says what it is. */
function jsonFormatOf(beginning: string): TranscriptFormat {
    const [, ...others] = beginning.split(LINE_END);
    const value = parsed(firstLineOf(beginning));
    if (!isObject(value)) return TranscriptFormat.Json;
    if ('type' in value && (value.type === 'conversation' || value.type === 'conversationEntry')) {
        return TranscriptFormat.Upload;
    }
    return others.some((line) => line.trim() !== '') ? TranscriptFormat.JsonLines : TranscriptFormat.Json;
}

function firstLineOf(beginning: string): string {
    return beginning.trimStart().split(LINE_END, 1).join('');
}

function isObject(value: unknown): value is object {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(line: string): unknown {
    try {
        return JSON.parse(line);
    } catch {
        return undefined;
    }
}

function unknown(words: string): TranscriptFileError {
    return new TranscriptFileError({
        problem: TranscriptFileProblem.UnknownFormat,
        lineNumber: null,
        words,
        cure: `name its format: ${Object.values(TranscriptFormat).join(', ')}`
    });
}
