import { Accent, type Entry, type Gold, type Role } from '../conversation.ts';
import type { Source } from '../profile.ts';
import type { Tongue } from '../phrases/tongue.ts';
import { fill, plain, textOf, type Segment } from '../segment.ts';
import { hesitate } from '../speech/hesitate.ts';
import { recognise, recogniseWords, type Recogniser } from '../speech/recognise.ts';
import type { Voice } from '../speech/voice.ts';
import type { Value } from '../values/value.ts';
import { disturb, disturbValue } from './disturb.ts';

/** Where a conversation is written: who speaks which language, over which channel, and what was said so far. */
export interface Desk {
    readonly source: Source;
    readonly tongue: Tongue;
    readonly country: string;
    readonly voice: Voice;
    readonly accent: Accent;
    readonly recogniser: Recogniser;
    /** A fresh name for the mentions of a value. */
    group(): string;
    /** One mention of a value, as this channel shows it. */
    mention(value: Value, group: string): Segment;
    /** A mention by somebody who reads it off a screen and seldom hesitates. */
    repeat(value: Value, group: string): Segment;
    /** Adds a turn: a template whose slots are segments. */
    say(role: Role, template: string, slots?: Readonly<Record<string, readonly Segment[]>>): void;
    /** Adds a turn of ready segments. */
    put(role: Role, segments: readonly Segment[]): void;
    /** What was said, with the gold spans in it. */
    finish(conversation: string): { readonly entries: readonly Entry[]; readonly gold: readonly Gold[] };
}

/** An empty desk. */
export function createDesk(source: Source, tongue: Tongue, country: string, accent: Accent): Desk {
    const turns: { readonly role: Role; readonly segments: readonly Segment[] }[] = [];
    let groups = 0;
    const voice = tongue.voiceIn(country);
    const recogniser: Recogniser = { accent, lower: source.chance(0.6), space: voice.space };
    const shower =
        (fluency: number) =>
        (value: Value, group: string): Segment => ({
            text: show({ source, tongue, voice, recogniser, fluency }, value),
            mark: { type: value.type, group }
        });
    return {
        source,
        tongue,
        country,
        voice,
        accent,
        recogniser,
        mention: shower(0),
        repeat: shower(0.8),
        group: () => `v${(groups += 1)}`,
        say: (role, template, slots = {}) => {
            const segments = fill(template, slots).map((segment) => dress(segment, source, recogniser));
            turns.push({ role, segments: tidy(segments) });
        },
        put: (role, segments) => {
            turns.push({ role, segments });
        },
        finish: (conversation) => layOut(conversation, turns)
    };
}

/** A value as the channel shows it. */
function show({ source, tongue, voice, recogniser, fluency }: Shower, value: Value): string {
    const { accent } = recogniser;
    if (accent === Accent.Typed) return disturbValue(source, value.written(source), value.type);
    if (accent === Accent.Figures && value.figures !== undefined && source.chance(0.6)) return value.figures(source);
    const said = value.said(source, voice);
    const spoken = source.chance(fluency) ? said : hesitate(source, said, tongue.hesitation);
    return recognise(source, spoken, recogniser);
}

interface Shower {
    readonly source: Source;
    readonly tongue: Tongue;
    readonly voice: Voice;
    readonly recogniser: Recogniser;
    /** How often a value is said without hesitation. */
    readonly fluency: number;
}

function dress(segment: Segment, source: Source, recogniser: Recogniser): Segment {
    if (segment.mark !== null) return segment;
    const typed = recogniser.accent === Accent.Typed;
    return plain(typed ? disturb(source, segment.text) : recogniseWords(segment.text, recogniser));
}

/** A turn does not begin or end with white space. */
function tidy(segments: readonly Segment[]): readonly Segment[] {
    const last = segments.length - 1;
    return segments.map((segment, index) => {
        if (segment.mark !== null) return segment;
        const start = index === 0 ? segment.text.trimStart() : segment.text;
        return plain(index === last ? start.trimEnd() : start);
    });
}

function layOut(
    conversation: string,
    turns: readonly { readonly role: Role; readonly segments: readonly Segment[] }[]
): { readonly entries: readonly Entry[]; readonly gold: readonly Gold[] } {
    const said = turns.filter(({ segments }) => textOf(segments) !== '');
    const entries = said.map(({ role, segments }, index) => ({
        id: `${conversation}.${index + 1}`,
        text: textOf(segments),
        role
    }));
    const gold = said.flatMap(({ segments }, index) => goldOf(`${conversation}.${index + 1}`, segments, conversation));
    return { entries, gold };
}

function goldOf(entry: string, segments: readonly Segment[], conversation: string): readonly Gold[] {
    let at = 0;
    return segments.flatMap(({ text, mark }) => {
        const start = at;
        at += text.length;
        return mark === null
            ? []
            : [{ entry, start, end: at, type: mark.type, group: `${conversation}.${mark.group}` }];
    });
}
