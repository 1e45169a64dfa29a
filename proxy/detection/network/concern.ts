import { Category } from 'c/redaction';
import { MeaningKind } from '../lexicon/meaningKind.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { Harmless, isHarmless, type Topic } from '../lexicon/topic.ts';
import type { Reading } from '../reading.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { idOfWord, tableOf } from './wordTable.ts';
import { BEFORE_SITE, SITES } from './words.ts';

/** What an entry says that concerns e-mail, IP addresses, user names and passwords, as bits. */
export const Concern = {
    Email: 1 << 0,
    IpAddress: 1 << 1,
    Username: 1 << 2,
    Password: 1 << 3,
    Version: 1 << 4,
    /** Words that name a user or a password only as a label: "user=", "pass:". */
    UserLabel: 1 << 5,
    PassLabel: 1 << 6,
    /** A phrase names anything, and anything sensitive. */
    Topic: 1 << 7,
    Sensitive: 1 << 8,
    Acknowledgement: 1 << 9,
    /** "At", "dot" and "@". */
    SpokenAt: 1 << 10,
    SpokenDot: 1 << 11,
    WrittenAt: 1 << 12,
    /** "On the app", where members have names. */
    OnSite: 1 << 13
} as const;
export type Concern = (typeof Concern)[keyof typeof Concern];

/** What the entries of a conversation say. */
export interface Concerns {
    /** By entry; it may be longer than there are entries, and holds until another conversation is walked. */
    readonly of: Uint16Array;
    /** What any of them says. */
    readonly all: number;
}

const AT = 0x40;
const ON = idOfWord('on');
const BEFORE = tableOf(BEFORE_SITE);
const SITE = tableOf(SITES);

const BIT_OF: ReadonlyMap<string, number> = new Map<string, number>([
    [Category.Email, Concern.Email],
    [Category.IpAddress, Concern.IpAddress],
    [Category.Username, Concern.Username],
    [Category.Password, Concern.Password],
    [Harmless.Version, Concern.Version]
]);
const LABEL_BIT_OF: ReadonlyMap<string, number> = new Map<string, number>([
    [Category.Username, Concern.UserLabel],
    [Category.Password, Concern.PassLabel]
]);

/** Of other phrases nothing here is told. */
const CONCERNING = MeaningKind.Topic | MeaningKind.Hint | MeaningKind.Acknowledgement | MeaningKind.Separator;

let memory = new Uint16Array(256);

/** Goes over the phrases and the tokens of a conversation once, and tells what its entries say: most say nothing that concerns anybody here. */
export function concernsOf({ tokens, hits, said }: Reading): Concerns {
    const count = hits.length;
    if (memory.length < count) memory = new Uint16Array(2 * count);
    const of = memory;
    let all = 0;
    for (let entry = 0; entry < count; entry += 1) {
        const own = hits[entry];
        const bits = own === undefined || ((said[entry] ?? 0) & CONCERNING) === 0 ? 0 : saidIn(own);
        of[entry] = bits;
        all |= bits;
    }
    return { of, all: all | addWritten(tokens, of) };
}

/** Adds what entries say without a phrase, and tells what any of them does. */
function addWritten(tokens: Tokens, of: Uint16Array): number {
    const { count, value, firstOf } = tokens;
    let all = 0;
    let entry = 0;
    for (let token = 0; token < count; token += 1) {
        const id = value[token];
        if (id !== AT && id !== ON) continue;
        const bits = writtenAt(tokens, token);
        if (bits === 0) continue;
        while ((firstOf[entry + 1] ?? 0) <= token) entry += 1;
        of[entry] = (of[entry] ?? 0) | bits;
        all |= bits;
    }
    return all;
}

/** The bit of a topic, 0 when it is none of ours. */
export function bitOf(topic: Topic): number {
    return BIT_OF.get(topic) ?? 0;
}

function saidIn(hits: readonly PhraseHit[]): number {
    let bits = 0;
    for (const { meanings, kinds } of hits) {
        if ((kinds & CONCERNING) === 0) continue;
        for (const meaning of meanings) {
            switch (meaning.kind) {
                case 'topic':
                    bits |= bitOf(meaning.topic) | Concern.Topic | (isHarmless(meaning.topic) ? 0 : Concern.Sensitive);
                    break;
                case 'hint':
                    bits |= LABEL_BIT_OF.get(meaning.topic) ?? 0;
                    break;
                case 'acknowledgement':
                    bits |= Concern.Acknowledgement;
                    break;
                case 'separator':
                    if (meaning.sign === '@') bits |= Concern.SpokenAt;
                    else if (meaning.sign === '.') bits |= Concern.SpokenDot;
                    break;
            }
        }
    }
    return bits;
}

/** What the sign or word here says, 0 when it says nothing. */
function writtenAt({ kind, value }: Tokens, token: number): number {
    if (kind[token] === TokenKind.Sign) return value[token] === AT ? Concern.WrittenAt : 0;
    if (kind[token] !== TokenKind.Word || value[token] !== ON) return 0;
    if (kind[token + 1] !== TokenKind.Word || BEFORE[value[token + 1] ?? 0] === 0) return 0;
    return kind[token + 2] === TokenKind.Word && SITE[value[token + 2] ?? 0] === 1 ? Concern.OnSite : 0;
}
