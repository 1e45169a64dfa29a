import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const TEXT = 'I moved house in March, and the letters still go to the old address. '.repeat(6).trim();

/** By their ending: what stands before the lines of a file, and each line, at so many milliseconds. */
export const FORMATS = {
    vtt: { head: 'WEBVTT\n\n', line: (ms: number) => `${clock(ms)} --> ${clock(ms + 1)}\n<v Customer>${TEXT}\n\n` },
    csv: { head: 'speaker,startMs,text\n', line: (ms: number) => `Customer,${String(ms)},"${TEXT}"\n` }
} as const;

/** Writes a transcript in a format, of about so many bytes. Resolves with its bytes. */
export async function writeFormat(path: string, format: keyof typeof FORMATS, mostBytes: number): Promise<number> {
    const file = createWriteStream(path);
    const { head, line } = FORMATS[format];
    let bytes = head.length;
    file.write(head);
    for (let ms = 0; bytes < mostBytes; ms += 1) {
        const text = line(ms);
        bytes += text.length;
        if (!file.write(text)) await once(file, 'drain');
    }
    file.end();
    await once(file, 'finish');
    return bytes;
}

function clock(ms: number): string {
    return new Date(ms).toISOString().slice(11, 23);
}
