import type { DetectionError, Measurement } from '../measure/measure.ts';

/** The first misses and false positives of each type, with their texts: generated data may be shown. */
export function errorList({ errors }: Measurement, count: number, types: readonly string[]): string {
    const groups = Map.groupBy(errors, ({ what, span }) => `${span.type} ${what}`);
    return [...groups]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .filter(([name]) => types.length === 0 || types.some((type) => name.startsWith(`${type} `)))
        .map(([name, list]) => [`── ${name}: ${list.length}`, ...list.slice(0, count).map(describeError)].join('\n'))
        .join('\n\n');
}

function describeError({ conversation, entry, span, instead }: DetectionError): string {
    const { entries, kind, accent, language } = conversation;
    const before = entries[entries.indexOf(entry) - 1];
    const text = `${entry.text.slice(0, span.start)}⟦${entry.text.slice(span.start, span.end)}⟧${entry.text.slice(span.end)}`;
    const about = [
        entry.id,
        kind,
        accent,
        language,
        ...(instead.length > 0 ? [`there: ${instead.join(', ')}`] : [])
    ].join(' ');
    const lead = before === undefined ? '' : `${before.role === 'Agent' ? 'A' : 'C'}: ${flat(before.text)}\n    `;
    return `  [${about}]\n    ${lead}${entry.role === 'Agent' ? 'A' : 'C'}: ${flat(text)}`;
}

function flat(text: string): string {
    return text.replaceAll('\n', '⏎');
}
