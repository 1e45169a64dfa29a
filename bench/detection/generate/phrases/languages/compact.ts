import type { Frames } from '../frames.ts';
import type { Tongue } from '../tongue.ts';
import type { Topic } from '../topic.ts';
import type { Voice } from '../../speech/voice.ts';

/** Lists as texts with `|` between the phrases. */
type Written<T> = { readonly [K in keyof T]: string };

/** A language in short form: each list is a text with `|` between its phrases. */
export interface CompactTongue {
    readonly voice: Voice;
    readonly my: string;
    readonly your: string;
    readonly countries: Readonly<Record<string, number>>;
    readonly fillers: string;
    readonly corrections: string;
    readonly frames: Written<Frames>;
    readonly topics: Readonly<Record<string, Written<Topic>>>;
    readonly hardLines: string;
    readonly hardFrames: Readonly<Record<string, string>>;
    readonly hardNames: Readonly<Record<string, string>>;
    readonly ordinary: string;
}

/** The language with its lists. */
export function tongueOf(compact: CompactTongue): Tongue {
    const topics = mapValues(
        compact.topics,
        (topic) => mapValues(topic, phrases) as Record<keyof Topic, readonly string[]>
    );
    const frames = mapValues(compact.frames, phrases) as Record<keyof Frames, readonly string[]>;
    return {
        language: compact.voice.language,
        voiceIn: () => compact.voice,
        hesitation: {
            fillers: phrases(compact.fillers),
            corrections: phrases(compact.corrections),
            digits: compact.voice.numbers.digits.map(([usual = '']) => usual)
        },
        frames,
        my: compact.my,
        your: compact.your === '' ? [''] : phrases(compact.your),
        countries: compact.countries,
        topic: (type) => topics[type] ?? null,
        hard: {
            lines: phrases(compact.hardLines),
            frames: mapValues(compact.hardFrames, phrases),
            names: mapValues(compact.hardNames, phrases)
        },
        ordinary: [...phrases(compact.ordinary), ...frames.agentTalk, ...frames.customerTalk]
    };
}

function phrases(text: string): readonly string[] {
    return text
        .split('|')
        .map((phrase) => phrase.trim())
        .filter((phrase) => phrase !== '');
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
