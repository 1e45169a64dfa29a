import type { LineParser } from '../lineParser.ts';
import type { SpeakerLabels } from '../speakers.ts';
import { createCueReader } from './cueReader.ts';
import { linesOfCue } from './linesOfCue.ts';

/** Of a second, behind a comma or a point. */
const FRACTION = /(?<=\d)[,.](\d{1,3})(?!\d)/g;
/** Tags and positions of players. */
const MARKUP = /<\/?(?:[biu]|font(?:\s[^<>]*)?)>|\{\\an?\d\}/gi;

/** Reads SubRip, which tells no speakers: a label that `labels` knows names them. Its numbers are no ids, they only count. */
export function createSrtParser(labels: SpeakerLabels): LineParser {
    return createCueReader({
        name: 'SubRip',
        timing: '00:01:02,000 --> 00:01:04,500',
        toWebVtt: (line) => line.replaceAll(FRACTION, (_, digits: string) => `.${digits.padEnd(3, '0')}`),
        isRemark: () => false,
        linesOf: (cue) =>
            linesOfCue({ ...cue, id: null }, { name: null, text: cue.payload.replaceAll(MARKUP, '').trim() }, labels)
    });
}
