import { counted } from '../counted.ts';

/** How far a run is. */
export interface Progress {
    /** Of the input that was read. */
    readonly bytes: number;
    /** Of the whole input; `null` when it is not a file. */
    readonly totalBytes: number | null;
    readonly conversations: number;
    readonly spans: number;
    /** Since the start, ms. */
    readonly elapsedMs: number;
}

const WIDTH = 24;

/** One line that tells how far a run is, with a bar where the end is known. */
export function progressLine({ bytes, totalBytes, conversations, spans, elapsedMs }: Progress): string {
    const done = totalBytes === null || totalBytes === 0 ? null : Math.min(1, bytes / totalBytes);
    const bar = done === null ? '' : `${barOf(done)} ${String(Math.floor(done * 100)).padStart(3)} %  `;
    const speed = elapsedMs > 0 ? bytes / 1000 / elapsedMs : 0;
    return `${bar}${counted(conversations, 'conversation')}  ${counted(spans, 'span')}  ${speed.toFixed(1)} MB/s`;
}

function barOf(done: number): string {
    const full = Math.round(done * WIDTH);
    return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
}
