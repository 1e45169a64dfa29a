import { InvalidArgumentError } from 'commander';
import { isSalesforceId, to18 } from '../proxy/salesforceId.ts';
import { parseTimestamp } from '../proxy/transcriptFiles/clockTime.ts';

/** Reads names with commas between, in upper case; an option given more than once adds to them. Throws commander's InvalidArgumentError. */
export function parseNames(value: string, before: readonly string[] = []): readonly string[] {
    const names = value.split(',').map((name) => name.trim().toUpperCase());
    if (!names.includes('')) return [...before, ...names];
    throw new InvalidArgumentError('Give names with commas between, such as CARD_NUMBER,CVV.');
}

/** Reads a time with its zone, or epoch milliseconds, as epoch ms. Throws commander's InvalidArgumentError. */
export function parseTime(value: string): number {
    const time = parseTimestamp(value);
    if (time !== null) return time;
    throw new InvalidArgumentError('Give a time with its zone, such as 2026-03-01T09:30:00Z, or epoch milliseconds.');
}

/** Reads a score. Throws commander's InvalidArgumentError. */
export function parseScore(value: string): number {
    const score = /^(?:\d{1,9}(?:\.\d*)?|\.\d+)$/.test(value) ? Number(value) : Number.NaN;
    if (score >= 0 && score <= 1) return score;
    throw new InvalidArgumentError('Give a number from 0 to 1, such as 0.6.');
}

/** Reads a Salesforce id of 15 or 18 characters as one of 18. Throws commander's InvalidArgumentError. */
export function parseSalesforceId(value: string): string {
    if (isSalesforceId(value)) return to18(value);
    throw new InvalidArgumentError('Give a Salesforce id of 15 or 18 characters.');
}

/** Reads a whole number of these bounds. Throws commander's InvalidArgumentError. */
export function wholeNumberFrom(least: number, most: number): (value: string) => number {
    return (value) => {
        const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
        if (number >= least && number <= most) return number;
        throw new InvalidArgumentError(`Give a whole number from ${String(least)} to ${String(most)}.`);
    };
}

/** Reads an address of the web, without a trailing slash. Throws commander's InvalidArgumentError. */
export function parseUrl(value: string): string {
    const url = URL.parse(value);
    if (url?.protocol === 'https:' || url?.protocol === 'http:') return url.href.replace(/\/$/, '');
    throw new InvalidArgumentError('Give an address such as https://redact.example.com.');
}

/** Reads `WHAT=NAME`, which names a column by what it holds; it can be given several times. */
export function columnParser<Column extends string>(
    columns: readonly Column[]
): (value: string, before?: Partial<Readonly<Record<Column, string>>>) => Partial<Readonly<Record<Column, string>>> {
    return (value, before = {}) => {
        const [what = '', ...rest] = value.split('=');
        const name = rest.join('=').trim();
        const column = columns.find((known) => known === what.trim().toLowerCase());
        if (column === undefined || name === '') {
            throw new InvalidArgumentError(`Write WHAT=NAME, such as text=Body; WHAT is one of ${columns.join(', ')}.`);
        }
        return { ...before, [column]: name };
    };
}
