import { Buffer } from 'node:buffer';
import { readTranscript } from '../readTranscript.ts';
import type { TranscriptLine } from '../transcriptLine.ts';
import type { TranscriptSource } from '../transcriptSource.ts';

/** Bytes in pieces of the given sizes, taken in turn. */
export async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncIterable<Uint8Array> {
    for (let from = 0, turn = 0; from < bytes.length; turn += 1) {
        const size = sizes[turn % sizes.length] ?? bytes.length;
        yield await Promise.resolve(bytes.subarray(from, from + size));
        from += size;
    }
}

/** All lines of a file that is given as text or bytes, in pieces of seven bytes unless asked otherwise. */
export async function readAll(
    fileName: string | null,
    content: string | Uint8Array,
    known: Partial<TranscriptSource> = {}
): Promise<readonly TranscriptLine[]> {
    const bytes = inPieces(Buffer.from(content), [7]);
    return Array.fromAsync(readTranscript({ bytes, fileName, format: null, columns: {}, speakers: [], ...known }));
}
