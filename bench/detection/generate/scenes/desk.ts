import { Accent, type Entry, type Gold, type Role } from '../conversation.ts';
import type { Source } from '../profile.ts';
import type { Tongue } from '../phrases/tongue.ts';
import { fill, plain, textOf, type Segment } from '../segment.ts';
import { hesitate } from '../speech/hesitate.ts';
import { recognise, recogniseWords } from '../speech/recognise.ts';
import type { Value } from '../values/value.ts';
import { disturb, disturbValue } from './disturb.ts';

/** Where a conversation is written: who speaks which language, over which channel, and what was said so far. */
export interface Desk {
    readonly source: Source;
    readonly tongue: Tongue;
    readonly country: string;
    readonly accent: Accent;
    readonly lower: { readonly lower: boolean };
    /** A fresh name for the mentions of a value. */
    group(): string;
    /** One mention of a value, as this channel shows it. */
    mention(value: Value, group: string): Segment;
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
    const lower = { lower: source.chance(0.6) };
    let groups = 0;
    const mention = (value: Value, group: string): Segment => ({
        text: show(source, tongue, accent, value),
        mark: { type: value.type, group }
    });
    return {
        source,
        tongue,
        country,
        accent,
        lower,
        mention,
        group: () => `v${(groups += 1)}`,
        say: (role, template, slots = {}) => {
            const segments = fill(template, slots).map((segment) => dress(segment, source, accent, lower));
            turns.push({ role, segments: tidy(segments) });
        },
        put: (role, segments) => {
            turns.push({ role, segments });
        },
        finish: (conversation) => layOut(conversation, turns)
    };
}

/** A value as the channel shows it. */
function show(source: Source, tongue: Tongue, accent: Accent, value: Value): string {
    if (accent === Accent.Typed) return disturbValue(source, value.written(source), value.type);
    if (accent === Accent.Figures && value.figures !== undefined && source.chance(0.6)) return value.figures(source);
    const said = hesitate(source, value.said(source, tongue.voice), tongue.hesitation);
    return recognise(source, said, accent, tongue.voice.space);
}

function dress(segment: Segment, source: Source, accent: Accent, lower: Desk['lower']): Segment {
    if (segment.mark !== null) return segment;
    return plain(accent === Accent.Typed ? disturb(source, segment.text) : recogniseWords(segment.text, accent, lower));
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
