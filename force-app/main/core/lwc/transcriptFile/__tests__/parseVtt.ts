/** A cue as a player reads it. */
export interface Cue {
    /** Milliseconds. */
    readonly start: number;
    readonly end: number;
    readonly speaker: string;
    readonly text: string;
}

const TIMING = /^((?:\d{2,}:)?\d{2}:\d{2}\.\d{3})[ \t]+-->[ \t]+((?:\d{2,}:)?\d{2}:\d{2}\.\d{3})$/;
const VOICE = /^<v ([^>\n]+)>([^<]*)<\/v>$/;
const REFERENCES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&' };

/** Parses WebVTT as its syntax demands of writers, and no more leniently; refuses everything else. */
export function parseVtt(file: string): readonly Cue[] {
    if (file.startsWith('\uFEFF') || /[\0\r]/.test(file)) throw new Error('There is a character that must not be.');
    const [head, ...blocks] = file.split(/\n{2,}/);
    if (head !== 'WEBVTT') throw new Error('The file does not begin like WebVTT.');
    return blocks.filter((block) => block !== '' && !/^NOTE[ \n]/.test(block)).map(parseCue);
}

function parseCue(block: string): Cue {
    const [timing = '', ...payload] = block.replace(/\n$/, '').split('\n');
    const [, start, end] = TIMING.exec(timing) ?? [];
    const [, speaker, text] = VOICE.exec(payload.join('\n')) ?? [];
    if (!start || !end || !speaker || text === undefined || text.includes('-->'))
        throw new Error('A cue is malformed.');
    return { start: toMilliseconds(start), end: toMilliseconds(end), speaker: unescape(speaker), text: unescape(text) };
}

function toMilliseconds(timestamp: string): number {
    const [hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = timestamp.split(/[:.]/).map(Number);
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
}

function unescape(text: string): string {
    return text.replaceAll(/&(\w*);?/g, (reference, name: string) => {
        const character = REFERENCES[name];
        if (!character || !reference.endsWith(';')) throw new Error('An ampersand is not escaped.');
        return character;
    });
}
