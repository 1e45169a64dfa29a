import { likelyLabels } from './speakers.ts';
import type { TranscriptSource } from './transcriptSource.ts';

/** How the labels of a file are read. */
export interface FileLabels {
    /** The names of {@link TranscriptSource}. */
    readonly speakers: readonly string[];
    /** Who may be meant to say a text that names nobody, were that name known; `null` for nobody. */
    readonly likelySpeaker: (text: string) => string | null;
}

/**
 * A colon in a subtitle ends a label only where the name is known. In a text that would be a fault: whoever is not known would be
 * taken for a part of what was said before, so there every label is one.
 */
export function labelsOf(
    { fileName, format }: Pick<TranscriptSource, 'fileName' | 'format'>,
    names: readonly string[]
): FileLabels {
    const isSubtitles = format === null ? /\.(?:vtt|srt)$/i.test(fileName ?? '') : format === 'vtt' || format === 'srt';
    if (!isSubtitles) return { speakers: [], likelySpeaker: () => null };
    const labels = likelyLabels();
    return { speakers: names, likelySpeaker: (text) => labels.split(text)?.speaker.name ?? null };
}
