import { speakerNamed, type SpeakerLabels } from '../speakers.ts';
import type { TranscriptLine } from '../transcriptLine.ts';
import type { Cue } from './cueReader.ts';
import type { Voice } from './vttVoices.ts';

/** The line of a voice in a cue: its name is told by the format, or else by a label before its words. */
export function linesOfCue(cue: Cue, { name, text }: Voice, labels: SpeakerLabels): readonly TranscriptLine[] {
    const labelled = name === null ? labels.split(text) : null;
    const said = labelled?.rest ?? text;
    if (said === '') return [];
    return [
        {
            lineNumber: cue.lineNumber,
            conversation: null,
            id: cue.id,
            speaker: labelled?.speaker ?? speakerNamed(name),
            time: { clock: 'recording', offsetMs: cue.start },
            durationMs: cue.end - cue.start,
            text: said,
            upload: null
        }
    ];
}
