import { parseClock } from '../clockTime.ts';
import type { LineParser } from '../lineParser.ts';
import type { SpeakerLabels } from '../speakers.ts';
import { createCueReader } from './cueReader.ts';
import { linesOfCue } from './linesOfCue.ts';

const TIMING = /^\s*(\d+:\d{2}:\d{2}[,.]\d{1,3})\s*-->\s*(\d+:\d{2}:\d{2}[,.]\d{1,3})(?:\s|$)/;
/** Tags and positions of players. */
const MARKUP = /<\/?(?:[biu]|font(?:\s[^<>]*)?)>|\{\\an?\d\}/gi;

/** Reads SubRip, which tells no speakers: a label that `labels` knows names them. Its numbers are no ids, they only count. */
export function createSrtParser(labels: SpeakerLabels): LineParser {
    return createCueReader({
        name: 'SubRip',
        timing: '00:01:02,000 --> 00:01:04,500',
        timesOf: (line) => {
            const [, from = '', to = ''] = TIMING.exec(line) ?? [];
            const [start, end] = [parseClock(from), parseClock(to)];
            return start === null || end === null ? null : { start, end };
        },
        isRemark: () => false,
        linesOf: (cue) =>
            linesOfCue({ ...cue, id: null }, { name: null, text: cue.payload.replaceAll(MARKUP, '').trim() }, labels)
    });
}
