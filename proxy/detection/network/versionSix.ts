import { isIPv6 } from 'node:net';
import { Category } from 'c/redaction';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { Gap, TokenKind } from '../text/tokens.ts';
import { folded } from './words.ts';

const CODE = { Dot: 0x2e, Colon: 0x3a } as const;
/** The longest IPv6 address: 8 groups with a dotted end. */
const LONGEST = 45;

/** UTF-16 code units of an entry. */
interface Span {
    readonly start: number;
    readonly end: number;
}

/** The written addresses of version 6 in an entry. */
export function versionSix(reading: Reading, entry: number): readonly (readonly Finding[])[] {
    const { tokens } = reading;
    const text = tokens.texts[entry] ?? '';
    const from = tokens.firstOf[entry] ?? 0;
    const to = tokens.firstOf[entry + 1] ?? 0;
    const found: (readonly Finding[])[] = [];
    for (let token = from; token < to;) {
        const end = runEnd(reading, entry, token, to);
        const span = end > token + 1 ? addressIn(text, tokens.start[token] ?? 0, tokens.end[end - 1] ?? 0) : null;
        if (span && !isInsideWord(reading, span, token, end)) {
            found.push([
                { entry, ...span, category: Category.IpAddress, score: 0.95, why: 'an IP address (version 6)' }
            ]);
        }
        token = Math.max(end, token + 1);
    }
    return found;
}

/** The token behind the hexadecimal digits, colons and dots that stand here without a blank. */
function runEnd(reading: Reading, entry: number, token: number, to: number): number {
    const { tokens } = reading;
    if (!isHexadecimal(reading, entry, token)) return token;
    let end = token + 1;
    while (end < to && tokens.gap[end] === Gap.None && isHexadecimal(reading, entry, end)) end += 1;
    return end;
}

function isInsideWord({ tokens }: Reading, { start }: Span, first: number, end: number): boolean {
    const isBehind = tokens.gap[end] === Gap.None && tokens.start[end] === tokens.end[end - 1];
    if (isBehind && tokens.kind[end] === TokenKind.Word) return true;
    return (
        start > 0 &&
        start === tokens.start[first] &&
        tokens.end[first - 1] === start &&
        tokens.kind[first - 1] === TokenKind.Word
    );
}

/** The characters between these offsets without the stop that ends the sentence, when they are an address. */
function addressIn(text: string, start: number, end: number): Span | null {
    let first = start;
    // "ip:2001:db8::1", "address.2001:db8::1": the sign belongs to the label before it.
    while (first < end && /[.:]/.test(text.charAt(first)) && text.slice(first, first + 2) !== '::') first += 1;
    let last = end;
    while (last > first && /[.:]/.test(text.charAt(last - 1)) && text.slice(last - 2, last) !== '::') last -= 1;
    if (last - first > LONGEST) return null;
    const candidate = text.slice(first, last).normalize('NFKC');
    const groups = candidate.split(':').filter((group) => group !== '');
    const isTelling = candidate === '::1' || (groups.length > 1 && groups.some((group) => /\d/.test(group)));
    const isWithPrefix = groups.length === 1 && candidate.endsWith('::') && /^[23f]\w{3}::$/i.test(candidate);
    return (isTelling || isWithPrefix) && isIPv6(candidate) ? { start: first, end: last } : null;
}

function isHexadecimal({ tokens }: Reading, entry: number, token: number): boolean {
    if (tokens.kind[token] === TokenKind.Digits) return true;
    if (tokens.kind[token] === TokenKind.Sign) {
        return tokens.value[token] === CODE.Colon || tokens.value[token] === CODE.Dot;
    }
    const start = tokens.start[token] ?? 0;
    const end = tokens.end[token] ?? 0;
    return end - start <= 4 && /^[a-f]+$/.test(folded((tokens.texts[entry] ?? '').slice(start, end)));
}
