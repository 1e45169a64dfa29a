import { Category } from 'c/redaction';
import { askedBefore } from '../entry/asked.ts';
import { namesTopic, topicsOf } from '../entry/entryView.ts';
import type { Finding } from '../finding.ts';
import { LEXICON } from '../lexicon/known.ts';
import { firstHitAt } from '../lexicon/firstHitAt.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { overlapOf } from '../overlapOf.ts';
import type { Reading } from '../reading.ts';
import { Casing } from '../text/tokens.ts';
import { groupOf } from './findings.ts';
import { lengthOf, saidBy, stretchesIn, type Part } from './spelledStretches.ts';

type Login = typeof Category.Username | typeof Category.Password;

const JAPANESE = LEXICON.languages.indexOf('ja');
const SENTENCE = /\p{Script=Hiragana}{4}/u;
/** Tokens between the name of a login and the login: "は、小文字で". */
const NEAR = 8;
/** What talk of logins names, and what is none. */
const PRODUCTS: ReadonlySet<string> = new Set(
    'wi-fi wifi iphone ipad android windows gmail google icloud apple line chrome safari'.split(' ')
);
const FEWEST_CHARACTERS = 4;
const MOST_CHARACTERS = 40;
const MOST_APART = 6;
/** What was told last, and may be said again. */
const MOST_COMPARED = 32;
/** Letters that are called by their names tell no word. */
const FEWEST_NAMES = 3;
const FEWEST_DIGITS = 6;
const FEWEST_LETTERS = 5;

const WHY: Readonly<Record<Login, readonly [asked: string, named: string]>> = {
    [Category.Username]: ['told when a user name was asked for', 'told as a user name'],
    [Category.Password]: ['told when a password was asked for', 'told as a password']
};

/**
 * These logins with those of entries in Japanese read anew: characters, their names and the names of signs, behind the name of a login or the question
 * for one, and what says them once more.
 */
export function withJapaneseLogins(reading: Reading, category: Login, found: readonly Finding[]): readonly Finding[] {
    const { readAs } = reading.languages;
    if (!readAs.includes(JAPANESE)) return found;
    const told = new Tellings(reading, category).all();
    const isTold = overlapOf(told);
    const others = found.filter((one) => {
        if (readAs[one.entry] !== JAPANESE) return true;
        return !SENTENCE.test(reading.entries[one.entry]?.text.slice(one.start, one.end) ?? '') && !isTold(one);
    });
    return told.length === 0 && others.length === found.length ? found : [...others, ...told];
}

interface Told {
    readonly said: string;
    readonly finding: Finding;
}

class Tellings {
    private readonly reading: Reading;
    private readonly category: Login;
    private readonly told: Told[] = [];

    constructor(reading: Reading, category: Login) {
        this.reading = reading;
        this.category = category;
    }

    all(): readonly Finding[] {
        const { hits, languages } = this.reading;
        let named = Number.NEGATIVE_INFINITY;
        for (let entry = 0; entry < hits.length; entry += 1) {
            const own = hits[entry] ?? [];
            const names = namesTopic(own, this.category);
            if (languages.readAs[entry] === JAPANESE && (names || entry - named <= MOST_APART)) this.read(entry, own);
            if (names) named = entry;
        }
        return this.told.map(({ finding }) => finding);
    }

    private read(entry: number, hits: readonly PhraseHit[]): void {
        const stretches = stretchesIn(this.reading, entry).flatMap(loginIn);
        if (stretches.length === 0) return;
        const before = this.told.length;
        let passed = 0;
        for (const hit of hits) {
            if (!topicsOf(hit).includes(this.category)) continue;
            while ((stretches[passed]?.[0]?.first ?? Infinity) < hit.first) passed += 1;
            const own = nearestBehind(stretches, passed, hit.end);
            if (own && !this.isNamedOtherwise(hits, hit, own) && this.isLogin(own)) this.add(entry, own, 'named');
        }
        if (this.told.length > before) return;
        for (const stretch of stretches) if (this.repeats(entry, stretch)) return;
        if (hits.some((hit) => topicsOf(hit).length > 0)) return;
        const asked = askedBefore(this.reading, entry);
        if (!asked || asked.byOneself || !asked.topics.includes(this.category)) return;
        const [longest] = [...stretches].sort((a, b) => saidBy(b).length - saidBy(a).length);
        if (longest && this.isLogin(longest)) this.add(entry, longest, 'asked');
    }

    /** Something else is named between the two. */
    private isNamedOtherwise(hits: readonly PhraseHit[], label: PhraseHit, [first]: readonly Part[]): boolean {
        const end = first?.first ?? 0;
        for (let index = firstHitAt(hits, label.end); index < hits.length; index += 1) {
            const hit = hits[index];
            if (!hit || hit.first >= end) return false;
            if (topicsOf(hit).length > 0) return true;
        }
        return false;
    }

    private isLogin(parts: readonly Part[]): boolean {
        const said = saidBy(parts);
        if (said.length < FEWEST_CHARACTERS || said.length > MOST_CHARACTERS || said.includes('@')) return false;
        if (PRODUCTS.has(said)) return false;
        const letters = lengthOf(parts, 'latin') + lengthOf(parts, 'name');
        const digits = lengthOf(parts, 'digits');
        if (letters === 0) return this.category === Category.Username && digits >= FEWEST_DIGITS;
        if (digits > 0 || lengthOf(parts, 'sign') > 0 || lengthOf(parts, 'name') >= FEWEST_NAMES) return true;
        return letters >= FEWEST_LETTERS && parts.some((part) => part.kind === 'latin' && this.isUnknown(part));
    }

    /** No word of a list, and no name of a product. */
    private isUnknown({ first }: Part): boolean {
        const { value, detail } = this.reading.tokens;
        return value[first] === 0 || detail[first] === Casing.Lower;
    }

    private repeats(entry: number, parts: readonly Part[]): boolean {
        const said = saidBy(parts);
        const known = this.told
            .slice(-MOST_COMPARED)
            .findLast((one) => one.said === said && entry - one.finding.entry <= MOST_APART);
        if (!known) return false;
        this.add(entry, parts, 'named', known);
        return true;
    }

    private add(entry: number, parts: readonly Part[], how: 'asked' | 'named', same?: Told): void {
        const { start, end } = this.reading.tokens;
        const { category } = this;
        const from = start[parts[0]?.first ?? 0] ?? 0;
        const why = WHY[category][how === 'asked' ? 0 : 1];
        const finding = {
            entry,
            start: from,
            end: end[(parts.at(-1)?.end ?? 1) - 1] ?? from,
            category,
            score: 0.9,
            why
        };
        const group = same ? (same.finding.group ?? groupOf(same.finding)) : undefined;
        if (same && group !== undefined)
            this.told[this.told.lastIndexOf(same)] = { ...same, finding: { ...same.finding, group } };
        this.told.push({ said: saidBy(parts), finding: group === undefined ? finding : { ...finding, group } });
    }
}

/** The first stretch from an index on that begins at a token or soon behind it; they have parts, and are in order. */
function nearestBehind(stretches: readonly (readonly Part[])[], from: number, token: number): readonly Part[] | null {
    for (let index = from; index < stretches.length; index += 1) {
        const stretch = stretches[index] ?? [];
        const first = stretch[0]?.first ?? Infinity;
        if (first - token > NEAR) return null;
        if (first >= token) return stretch;
    }
    return null;
}

/** The part of a stretch without the words around it. */
function loginIn(parts: readonly Part[]): readonly (readonly Part[])[] {
    const found: Part[][] = [];
    let own: Part[] = [];
    const close = (): void => {
        while (own.length > 0 && own.at(-1)?.kind === 'bridge') own.pop();
        if (own.length > 0) found.push(own);
        own = [];
    };
    for (const part of parts) {
        if (part.kind === 'word' || part.kind === 'domain') close();
        else if (part.kind !== 'bridge' || own.length > 0) own.push(part);
    }
    close();
    return found;
}
