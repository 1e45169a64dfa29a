import type { TranscriptEntry } from 'c/proxyContract';
import { speakerOf } from 'c/wording';
import type { TranscriptContent } from './transcriptContent.ts';

/** When a cue is shown, in milliseconds from the start of the file. */
interface CueTime {
    readonly start: number;
    readonly end: number;
}

/** How long an entry is shown that has no duration, in milliseconds, unless the next one comes earlier. */
const READING_TIME = { least: 1000, most: 5000 } as const;

/**
 * Makes WebVTT of a transcript (https://www.w3.org/TR/webvtt1/). Times count from the start of the call, and where there is none
 * from the first entry. Entries without text are left out; blank lines, which would end a cue, close up.
 */
export function toVtt({ record, form, entries, startTimestamp }: TranscriptContent): string {
    const spoken = entries
        .filter(({ text }) => text.trim() !== '')
        .toSorted((a, b) => a.clientTimestamp - b.clientTimestamp);
    const origin = startTimestamp ?? spoken[0]?.clientTimestamp ?? 0;
    const cues = spoken.map((entry, index) => {
        const { start, end } = cueTimeOf(entry, spoken[index + 1], origin);
        const speaker = escapeText(oneLine(speakerOf(entry.sender).name));
        return `${timestampOf(start)} --> ${timestampOf(end)}\n<v ${speaker}>${escapeText(withoutBlankLines(entry.text))}</v>\n`;
    });
    return [`WEBVTT\n\nNOTE ${record.object} ${record.id} ${form}\n`, ...cues].join('\n');
}

function cueTimeOf(entry: TranscriptEntry, next: TranscriptEntry | undefined, origin: number): CueTime {
    const start = Math.max(entry.clientTimestamp - origin, 0);
    if (entry.durationMs > 0) return { start, end: start + Math.ceil(entry.durationMs) };
    const gap = next ? next.clientTimestamp - entry.clientTimestamp : READING_TIME.most;
    return { start, end: start + Math.min(Math.max(gap, READING_TIME.least), READING_TIME.most) };
}

/** `00:02:07.000`; hours have as many digits as they need. */
function timestampOf(milliseconds: number): string {
    const pad = (value: number, digits: number): string => String(Math.floor(value)).padStart(digits, '0');
    const seconds = milliseconds / 1000;
    const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => pad(part, 2)).join(':');
    return `${clock}.${pad(milliseconds % 1000, 3)}`;
}

function oneLine(text: string): string {
    return text.replaceAll(/\s+/g, ' ').trim();
}

function withoutBlankLines(text: string): string {
    return text
        .split(/\r\n?|\n/)
        .filter((line) => line.trim() !== '')
        .join('\n');
}

/** The four characters that text in a cue cannot hold as they are. With `>` escaped, no text holds an arrow. */
function escapeText(text: string): string {
    return text.replaceAll('\0', '\uFFFD').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
