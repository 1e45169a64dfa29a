import type { LineParser } from '../lineParser.ts';
import type { SpeakerLabels } from '../speakers.ts';
import { TranscriptFileError, TranscriptFileProblem } from '../transcriptFileError.ts';
import { createCueReader } from './cueReader.ts';
import { linesOfCue } from './linesOfCue.ts';
import { voicesOf } from './vttVoices.ts';

const SIGNATURE = /^WEBVTT(?:[ \t]|$)/;
const REMARK = /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/;

/**
 * Reads WebVTT (https://www.w3.org/TR/webvtt1/): who speaks is told by voice tags, and where there is none by a label that `labels`
 * knows. A cue of several voices gives several lines at the same time.
 */
export function createWebVttParser(labels: SpeakerLabels): LineParser {
    let isHeader = true;
    const cues = createCueReader({
        name: 'WebVTT',
        timing: '00:01:02.000 --> 00:01:04.500',
        toWebVtt: (line) => line,
        isRemark: (line) => REMARK.test(line),
        linesOf: (cue) => voicesOf(cue.payload).flatMap((voice) => linesOfCue(cue, voice, labels))
    });
    return {
        read: (line) => {
            if (line.number === 1 && !SIGNATURE.test(line.text)) throw unsigned();
            if (line.number === 1) return [];
            // What follows the signature without a blank line is about the file, unless it is the times of a cue.
            isHeader &&= line.text.trim() !== '' && !line.text.includes('-->');
            return isHeader ? [] : cues.read(line);
        },
        end: cues.end
    };
}

function unsigned(): TranscriptFileError {
    return new TranscriptFileError({
        problem: TranscriptFileProblem.Malformed,
        lineNumber: 1,
        words: 'is not WEBVTT',
        cure: 'begin the file with this word on a line of its own, or name its format'
    });
}
