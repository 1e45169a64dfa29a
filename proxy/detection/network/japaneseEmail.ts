import { Category } from 'c/redaction';
import type { Finding } from '../finding.ts';
import { LEXICON } from '../lexicon/known.ts';
import type { Reading } from '../reading.ts';
import { Concern, type Concerns } from './concern.ts';
import { TOP_LEVEL } from './domains.ts';
import { groupOf } from './findings.ts';
import { saidBy, stretchesIn, type Part } from './spelledStretches.ts';

const JAPANESE = LEXICON.languages.indexOf('ja');
const SENTENCE = /\p{Script=Hiragana}{4}/u;
const MOST_APART = 6;
/** Of a word in a domain, in tokens. */
const LONGEST_NAME = 12;
/** Digits and dots, however they are said, are an address on a network. */
const LETTER = /[^\P{L}\p{Script=Hiragana}零一二三四五六七八九十百点ドット]/u;
const NOTHING: readonly Finding[] = [];
const ADDRESS = { category: Category.Email, score: 0.92, why: 'an e-mail address' };

/**
 * These e-mail addresses with those of entries in Japanese read anew: their words stand without blanks, so that what is said around an address is told from it
 * by its script and by what characters are called.
 */
export function withJapaneseEmails(reading: Reading, { of }: Concerns, found: readonly Finding[]): readonly Finding[] {
    const { readAs } = reading.languages;
    if (!readAs.includes(JAPANESE)) return found;
    const told = linked(
        reading.entries.flatMap((_, entry) =>
            readAs[entry] === JAPANESE && ((of[entry] ?? 0) & (Concern.SpokenAt | Concern.WrittenAt)) !== 0
                ? emailsIn(reading, entry)
                : NOTHING_TOLD
        )
    );
    const others = found.filter(({ entry, start, end }) => {
        if (readAs[entry] !== JAPANESE) return true;
        const text = reading.entries[entry]?.text.slice(start, end) ?? '';
        if (SENTENCE.test(text) || !LETTER.test(text)) return false;
        return !told.some((one) => one.entry === entry && one.start < end && start < one.end);
    });
    return told.length === 0 && others.length === found.length ? found : [...others, ...told];
}

/** An address, and the characters that it says. */
interface Told extends Finding {
    readonly said: string;
}

const NOTHING_TOLD: readonly Told[] = [];

function emailsIn(reading: Reading, entry: number): readonly Told[] {
    const { start, end } = reading.tokens;
    return stretchesIn(reading, entry).flatMap((parts) =>
        parts.flatMap(({ kind, said }, at) => {
            if (kind !== 'sign' || said !== '@') return [];
            const address = [...localPartOf(parts, at), ...parts.slice(at, at + 1), ...domainOf(parts, at)];
            const [first] = address;
            const last = address.at(-1);
            if (!first || !last || first.said === '@' || last.said === '@') return [];
            return [
                {
                    entry,
                    start: start[first.first] ?? 0,
                    end: end[last.end - 1] ?? 0,
                    said: saidBy(address),
                    ...ADDRESS
                }
            ];
        })
    );
}

/** Words belong to it where a sign joins them to what follows; a bridge behind them ends the sentence before. */
function localPartOf(parts: readonly Part[], at: number): readonly Part[] {
    let first = at;
    for (let index = at - 1; index >= 0; index -= 1) {
        const part = parts[index];
        const right = parts[index + 1];
        if (!part || !right || part.said === '@') break;
        if (part.kind === 'bridge') continue;
        if ((part.kind === 'word' || part.kind === 'domain') && right.kind !== 'sign' && right.kind !== part.kind)
            break;
        first = index;
    }
    while (first < at && parts[first]?.kind === 'sign') first += 1;
    return parts.slice(first, at);
}

function domainOf(parts: readonly Part[], at: number): readonly Part[] {
    let end = at + 1;
    let isDotted = false;
    for (let index = at + 1; index < parts.length; index += 1) {
        const part = parts[index];
        const left = parts[index - 1];
        if (!part || !left || part.said === '@') break;
        if (part.kind === 'bridge') continue;
        if (part.kind === 'word' && !leadsToDot(parts, index)) break;
        if (part.kind === 'sign' && part.said !== '.' && part.said !== '-') break;
        if (part.isApart && left.kind !== 'sign' && isDotted && TOP_LEVEL.has(left.said)) break;
        isDotted ||= part.said === '.';
        end = index + 1;
    }
    while (end > at + 1 && parts[end - 1]?.kind === 'sign') end -= 1;
    const domain = parts.slice(at + 1, end);
    return isDotted || domain.some(({ kind }) => kind === 'domain') ? domain : [];
}

function leadsToDot(parts: readonly Part[], word: number): boolean {
    return parts.slice(word, word + LONGEST_NAME).find(({ kind }) => kind !== 'word')?.said === '.';
}

/** What says the same characters a few entries apart is one address. */
function linked(told: readonly Told[]): readonly Finding[] {
    if (told.length === 0) return NOTHING;
    const groups = new Map<string, Told>();
    const seconds = new Set<string>();
    const keyed = told.map((one) => {
        const known = groups.get(one.said);
        const isNear = known !== undefined && one.entry - known.entry <= MOST_APART;
        if (isNear) seconds.add(groupOf(known));
        else groups.set(one.said, one);
        return { one, group: groupOf(isNear ? known : one) };
    });
    return keyed.map(({ one: { said: _said, ...finding }, group }) =>
        seconds.has(group) ? { ...finding, group } : finding
    );
}
