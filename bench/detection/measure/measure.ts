import { Kind, type Accent, type Conversation, type Entry, type Gold } from '../generate/conversation.ts';
import { coverageOf } from './coverage.ts';
import { match, type TypedSpan } from './match.ts';
import { add, NOTHING, type Tally } from './tally.ts';

/** A suggestion for an entry. */
export interface Found extends TypedSpan {
    /** The entry's id. */
    readonly entry: string;
}

/** What a detector did well and badly on a set of conversations. */
export interface Measurement {
    readonly all: Tally;
    readonly withoutNames: Tally;
    readonly byType: ReadonlyMap<string, Tally>;
    readonly byKind: ReadonlyMap<Kind, Tally>;
    readonly byAccent: ReadonlyMap<Accent, Tally>;
    readonly byLanguage: ReadonlyMap<string, Tally>;
    /** By kind, of conversations with nothing sensitive: entries and suggestions in them. */
    readonly clean: ReadonlyMap<Kind, { readonly entries: number; readonly suggestions: number }>;
    readonly overRedaction: { readonly harmless: number; readonly overRedacted: number };
    readonly errors: readonly DetectionError[];
}

/** A gold span that was not matched, or a suggestion that matches none. */
export interface DetectionError {
    readonly what: 'missed' | 'unasked';
    readonly conversation: Conversation;
    readonly entry: Entry;
    readonly span: TypedSpan;
    /** Types of the suggestions that overlap a missed span, or of the gold spans that overlap an unasked one. */
    readonly instead: readonly string[];
}

/** Measures what was found in conversations, given in the same order. */
export function measure(conversations: readonly Conversation[], found: readonly (readonly Found[])[]): Measurement {
    const tallies = new Tallies();
    conversations.forEach((conversation, index) => tallies.count(conversation, found[index] ?? []));
    return tallies.measurement();
}

class Tallies {
    private readonly all = new Map<'all' | 'withoutNames', Tally>();
    private readonly byType = new Map<string, Tally>();
    private readonly byKind = new Map<Kind, Tally>();
    private readonly byAccent = new Map<Accent, Tally>();
    private readonly byLanguage = new Map<string, Tally>();
    private readonly clean = new Map<Kind, { readonly entries: number; readonly suggestions: number }>();
    private readonly errors: DetectionError[] = [];
    private harmless = 0;
    private overRedacted = 0;

    count(conversation: Conversation, found: readonly Found[]): void {
        const isOpen = new Map<string, boolean>();
        const typeOf = new Map<string, string>();
        for (const entry of conversation.entries) {
            const gold = conversation.gold.filter((span) => span.entry === entry.id);
            const own = found.filter((span) => span.entry === entry.id);
            this.countEntry(conversation, entry, gold, own);
            for (const span of gold) {
                const { sensitive, leaked } = coverageOf(entry.text, [span], own);
                this.add(conversation, span.type, { sensitive, leaked });
                isOpen.set(span.group, (isOpen.get(span.group) ?? false) || leaked > 0);
                typeOf.set(span.group, span.type);
            }
        }
        for (const [group, open] of isOpen) {
            this.add(conversation, typeOf.get(group) ?? '', { values: 1, hidden: open ? 0 : 1 });
        }
        const { kind } = conversation;
        if (kind !== Kind.Hard && kind !== Kind.Ordinary) return;
        const { entries = 0, suggestions = 0 } = this.clean.get(kind) ?? {};
        this.clean.set(kind, {
            entries: entries + conversation.entries.length,
            suggestions: suggestions + found.length
        });
    }

    measurement(): Measurement {
        return {
            all: this.all.get('all') ?? NOTHING,
            withoutNames: this.all.get('withoutNames') ?? NOTHING,
            byType: this.byType,
            byKind: this.byKind,
            byAccent: this.byAccent,
            byLanguage: this.byLanguage,
            clean: this.clean,
            overRedaction: { harmless: this.harmless, overRedacted: this.overRedacted },
            errors: this.errors
        };
    }

    private countEntry(conversation: Conversation, entry: Entry, gold: readonly Gold[], found: readonly Found[]): void {
        const { pairs, missed, unasked } = match(gold, found);
        for (const [span] of pairs) this.add(conversation, span.type, { matched: 1 });
        for (const span of missed) this.add(conversation, span.type, { missed: 1 });
        for (const span of unasked) this.add(conversation, span.type, { unasked: 1 });
        const about = { conversation, entry };
        this.errors.push(
            ...missed.map((span) => ({ ...about, what: 'missed' as const, span, instead: typesOver(span, found) })),
            ...unasked.map((span) => ({ ...about, what: 'unasked' as const, span, instead: typesOver(span, gold) }))
        );
        const { harmless, overRedacted } = coverageOf(entry.text, gold, found);
        this.harmless += harmless;
        this.overRedacted += overRedacted;
    }

    private add({ kind, accent, language }: Conversation, type: string, more: Partial<Tally>): void {
        grow(this.all, 'all', more);
        grow(this.byType, type, more);
        grow(this.byLanguage, language, more);
        if (type === 'PERSON') return;
        grow(this.all, 'withoutNames', more);
        grow(this.byKind, kind, more);
        grow(this.byAccent, accent, more);
    }
}

function grow<K>(tallies: Map<K, Tally>, key: K, more: Partial<Tally>): void {
    tallies.set(key, add(tallies.get(key) ?? NOTHING, more));
}

function typesOver(span: TypedSpan, others: readonly TypedSpan[]): readonly string[] {
    return others.filter((other) => other.start < span.end && other.end > span.start).map(({ type }) => type);
}
