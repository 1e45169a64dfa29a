import { notSimulated } from '../errors.ts';
import { malformedQuery } from './malformedQuery.ts';
import type { Literal } from './query.ts';

/**
 * Reads a value as the parser gives it: its source text and its type.
 * @throws SalesforceError NOT_SIMULATED for date literals such as TODAY
 */
export function toLiteral(source: string, type: string | undefined): Literal {
    switch (type) {
        case 'STRING':
            return { type: 'text', value: unescape(source.slice(1, -1)) };
        case 'INTEGER':
        case 'DECIMAL':
            return { type: 'number', value: Number(source) };
        case 'BOOLEAN':
            return { type: 'boolean', value: source.toUpperCase() === 'TRUE' };
        case 'NULL':
            return { type: 'null', value: null };
        case 'DATETIME':
            return { type: 'datetime', value: parseDateTime(source) };
        default:
            throw notSimulated(`SOQL values of the type ${type ?? 'unknown'}`);
    }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** `\_` and `\%` keep their backslash, since only LIKE knows what they mean. */
function unescape(text: string): string {
    return text.replace(
        /\\([nrtbfNRTBF"'\\])/g,
        (_, character: string) => ESCAPES[character.toLowerCase()] ?? character
    );
}

function parseDateTime(source: string): number {
    const time = Date.parse(source.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
    if (Number.isNaN(time)) {
        throw malformedQuery(`Invalid datetime: ${source}`);
    }
    return time;
}
