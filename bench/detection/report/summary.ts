import { Accent, Kind } from '../generate/conversation.ts';
import type { Measurement } from '../measure/measure.ts';
import { f1Of, hiddenOf, leakOf, NOTHING, type Tally } from '../measure/tally.ts';
import { share, table } from './table.ts';

/** What one detector reached. */
export interface Result {
    readonly name: string;
    readonly measurement: Measurement;
    readonly megabytesPerSecond: number;
}

/** The figures of one detector by name, in the order of the table. */
export function figuresOf({ measurement, megabytesPerSecond }: Result): readonly (readonly [string, number | null])[] {
    const { all, withoutNames, byType, byKind, byAccent, clean, overRedaction } = measurement;
    const type = (name: string): Tally => byType.get(name) ?? NOTHING;
    const kind = (name: Kind): Tally => byKind.get(name) ?? NOTHING;
    const accent = (name: Accent): Tally => byAccent.get(name) ?? NOTHING;
    return [
        ['typed F1 without names', f1Of(withoutNames)],
        ['typed F1 with names', f1Of(all)],
        ['leak without names', leakOf(withoutNames)],
        ['leak with names', leakOf(all)],
        ['values hidden, without names', hiddenOf(withoutNames)],
        ['values hidden, split', hiddenOf(kind(Kind.Split))],
        ['leak CARD_NUMBER', leakOf(type('CARD_NUMBER'))],
        ['leak SSN', leakOf(type('SSN'))],
        ['leak CVV', leakOf(type('CVV'))],
        ['F1 PERSON', f1Of(type('PERSON'))],
        ['F1 written', f1Of(kind(Kind.Written))],
        ['F1 spoken', f1Of(kind(Kind.Spoken))],
        ['F1 split', f1Of(kind(Kind.Split))],
        ['leak cased speech', leakOf(accent(Accent.Cased))],
        ['leak lower-case speech', leakOf(accent(Accent.Lower))],
        ['leak speech in figures', leakOf(accent(Accent.Figures))],
        ['leak misheard speech', leakOf(accent(Accent.Misheard))],
        ['false positives / 1,000 hard', perThousand(clean.get(Kind.Hard))],
        ['false positives / 1,000 ordinary', perThousand(clean.get(Kind.Ordinary))],
        ['over-redaction', overRedaction.harmless === 0 ? null : overRedaction.overRedacted / overRedaction.harmless],
        ['MB/s', megabytesPerSecond]
    ];
}

/** All detectors side by side. */
export function summary(results: readonly Result[]): string {
    const columns = results.map((result) => new Map(figuresOf(result)));
    const names = [...(columns[0]?.keys() ?? [])];
    return table(
        ['', ...results.map(({ name }) => name)],
        names.map((name) => [name, ...columns.map((column) => shown(name, column.get(name) ?? null))])
    );
}

/** Each type, language and accent of one detector. */
export function details({ measurement: { byType, byKind, byAccent, byLanguage } }: Result): string {
    const section = (title: string, tallies: ReadonlyMap<string, Tally>): string =>
        table(
            [title, 'F1', 'precision', 'recall', 'leak', 'hidden', 'gold', 'values'],
            [...tallies]
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .map(([name, tally]) => [
                    name,
                    share(f1Of(tally)),
                    share(ratio(tally.matched, tally.unasked)),
                    share(ratio(tally.matched, tally.missed)),
                    share(leakOf(tally)),
                    share(hiddenOf(tally)),
                    String(tally.matched + tally.missed),
                    String(tally.values)
                ])
        );
    return [
        section('type', byType),
        section('kind (without names)', byKind),
        section('accent (without names)', byAccent),
        section('language', byLanguage)
    ].join('\n\n');
}

function perThousand(clean: { readonly entries: number; readonly suggestions: number } | undefined): number | null {
    return clean === undefined || clean.entries === 0 ? null : (clean.suggestions * 1000) / clean.entries;
}

function ratio(part: number, rest: number): number | null {
    return part + rest === 0 ? null : part / (part + rest);
}

function shown(name: string, value: number | null): string {
    if (value === null) return '-';
    return name.startsWith('false positives') || name === 'MB/s' ? value.toFixed(1) : share(value);
}
