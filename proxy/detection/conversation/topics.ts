import { Category, type Range } from 'c/redaction';
import { LEXICON } from '../lexicon/known.ts';
import { idsOf } from '../lexicon/lexicon.ts';
import { MeaningKind } from '../lexicon/meaningKind.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { ownsLastDigits } from './lastDigits.ts';
import { isOccasion } from './occasion.ts';
import { isMasked, masksIn } from './masks.ts';
import { pairsIn, topicOfPairs } from './pairedTopics.ts';
import { isBrokenOff } from './brokenOff.ts';
import { endsInNumber, isTouching } from './touching.ts';
import { Harmless, isHarmless, type Topic } from '../lexicon/topic.ts';
import type { Reading } from '../reading.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';

/** A topic that is named by a phrase ("card number") or hinted at ("card"). */
export interface NamedTopic {
    readonly topic: Topic;
    /** A phrase names the value, a hint goes with it; a thing ("my order") has a number that it does not name. */
    readonly strength: 'phrase' | 'hint' | 'thing';
    /** Of last digits, whose they are, where that is named: "the last four of your card". */
    readonly owner?: Topic;
}

/** What was named last in an entry counts; of a long one no more than this. */
const MOST_TOPICS = 8;
/** The language whose requests are listed. */
const ENGLISH = 'en';
const QUESTION_MARK = 0x3f;
const ENDS_SENTENCE: ReadonlySet<number> = new Set(['.', '!', '?'].map((sign) => sign.charCodeAt(0)));
/** "And the expiry": in tokens. */
const SHORT_REQUEST = 8;
/** "And your license?": in tokens, without what is said in passing behind it: "and the account, hold on, ok go ahead". */
const ELLIPSIS = 5;
const LONGEST_ELLIPSIS = 14;
const PASSING = MeaningKind.Filler | MeaningKind.Acknowledgement;
const STATED = 0.85;
const MENTIONED = 0.5;
/** Words that name a number by themselves. */
const IDENTIFIERS = idsOf(
    LEXICON,
    'reference ref sku isbn pnr upc serial barcode tracking confirmation waybill trackingcode trackingnummer sendungsnummer paketnummer zendingsnummer'
);
/** So many entries greet. */
const FIRST_ENTRIES = 2;
const GREETING = idsOf(LEXICON, 'hi calling contacting morning afternoon evening welcome speaking hello holding');
const THROUGH = idsOf(LEXICON, 'through');
const TO = idsOf(LEXICON, 'to');
/** "Tell me the six digits" asks for what it names. */
const ME = idsOf(LEXICON, 'me');
const CALLING = idsOf(LEXICON, 'calling');
const ABOUT = idsOf(LEXICON, 'about');
/** What greets asks for nothing by these: "hello, account number please" does. */
const YOURS = idsOf(LEXICON, 'your my please');
/** Of tokens between a request and what it asks for: "can you confirm just the last". */
const MOST_BEHIND_REQUEST = 3;
/** "So I can", "so that we", right behind what is asked for. */
const SO = idsOf(LEXICON, 'so');
const WHOSE_PURPOSE = idsOf(LEXICON, 'i we that');
const NEXT_CLAUSE = 3;
const NAMING = MeaningKind.Topic | MeaningKind.Hint;
const NO_TOPICS: readonly NamedTopic[] = [];

/** The topics of a phrase. */
export function topicsOf({ meanings, kinds }: PhraseHit): readonly NamedTopic[] {
    if ((kinds & NAMING) === 0) return NO_TOPICS;
    let topics: NamedTopic[] | null = null;
    for (const meaning of meanings) {
        if (meaning.kind === 'topic') (topics ??= []).push({ topic: meaning.topic, strength: 'phrase' });
        else if (meaning.kind === 'hint') (topics ??= []).push({ topic: meaning.topic, strength: 'hint' });
    }
    return topics ?? NO_TOPICS;
}

/** What an entry names. */
export interface Named {
    /** The last topics, in their order; one at least. */
    readonly topics: readonly NamedTopic[];
    /** How much it weighs, 0 to 1: 1 where the entry asks for it, little where it merely talks about it. */
    readonly weight: number;
}

/** What each entry of a conversation names, looked up once. */
export class EntryTopics {
    private readonly reading: Reading;
    private readonly known: (Named | null | undefined)[];

    constructor(reading: Reading) {
        this.reading = reading;
        this.known = new Array<Named | null | undefined>(reading.entries.length);
    }

    /** What an entry names; null when it names nothing. */
    of(entry: number): Named | null {
        const known = this.known[entry];
        return known === undefined ? (this.known[entry] = namedIn(this.reading, entry)) : known;
    }
}

function namedIn(reading: Reading, entry: number): Named | null {
    const masks = masksIn(reading, entry);
    const greets = entry < FIRST_ENTRIES && isGreeting(reading, entry) && !asksInGreeting(reading, entry);
    const said = topicsIn(reading, entry, masks);
    const found = greets ? said.filter(({ topic }) => !isHarmless(topic)) : said;
    const topics = found.length === 1 && isEllipsis(reading, entry) ? found.map(asked) : found;
    const pairs = masks.length === 0 ? pairsIn(reading.tokens, entry) : 0;
    if (pairs === 0 && topics.length === 0) return null;
    const weight = greets ? MENTIONED : weightOf(reading, entry);
    if (pairs === 0 || weight < STATED || topics.some(settles)) return topics.length === 0 ? null : { topics, weight };
    const topic = topicOfPairs(pairs, weight === 1 ? 'asking' : 'anyhow');
    const isOfCode = topic === Category.CardNumber && topics.some(isCode);
    if (topic !== null && !isOfCode) return { topics: [...topics, { topic, strength: 'phrase' }], weight };
    return topics.length === 0 ? null : { topics, weight };
}

/** "And the account?" asks for the one thing that it names, by whatever word, as "account?" does. */
function isEllipsis({ said, tokens, hits }: Reading, entry: number): boolean {
    if (isNothingElse(tokens, hits[entry] ?? [], entry)) return true;
    if (((said[entry] ?? 0) & MeaningKind.Request) === 0) return false;
    let length = (tokens.firstOf[entry + 1] ?? 0) - (tokens.firstOf[entry] ?? 0);
    if (length > LONGEST_ELLIPSIS) return false;
    let named = Number.POSITIVE_INFINITY;
    for (const { kinds, first, end } of hits[entry] ?? []) {
        if ((kinds & NAMING) !== 0) named = end;
        else if (first >= named && (kinds & PASSING) !== 0) length -= end - first;
    }
    return length <= ELLIPSIS;
}

/** Whether an entry is one phrase that names, or a question of it; "Resent." states. */
function isNothingElse({ firstOf, kind, value }: Tokens, [hit]: readonly PhraseHit[], entry: number): boolean {
    const behind = firstOf[entry + 1] ?? 0;
    const last = behind - 1;
    const end = kind[last] === TokenKind.Sign && value[last] === QUESTION_MARK ? last : behind;
    return hit !== undefined && (hit.kinds & NAMING) !== 0 && hit.first === firstOf[entry] && hit.end === end;
}

function asked(named: NamedTopic): NamedTopic {
    return named.strength === 'hint' && !isHarmless(named.topic) ? { ...named, strength: 'phrase' } : named;
}

function weightOf(reading: Reading, entry: number): number {
    const { said, tokens, languages } = reading;
    const kinds = said[entry] ?? 0;
    const first = tokens.firstOf[entry] ?? 0;
    const end = tokens.firstOf[entry + 1] ?? 0;
    const isEnglish = LEXICON.languages[languages.readAs[entry] ?? 0] === ENGLISH;
    const endsAsQuestion = tokens.kind[end - 1] === TokenKind.Sign && tokens.value[end - 1] === QUESTION_MARK;
    if ((kinds & MeaningKind.Mention) !== 0) {
        const hits = reading.hits[entry] ?? [];
        if (!isEnglish && endsAsQuestion && namesBehindMention(tokens, hits, end)) return 1;
        if (!asksBehindMention(tokens, hits)) return MENTIONED;
    }
    if ((kinds & MeaningKind.Request) !== 0 || !isEnglish) return 1;
    return endsAsQuestion || end - first <= SHORT_REQUEST ? 1 : STATED;
}

/** "Não me diga o PIN. Qual é o seu telemóvel?": the last sentence names what it asks for, and mentions nothing. */
function namesBehindMention({ kind, value }: Tokens, hits: readonly PhraseHit[], end: number): boolean {
    let from = end - 1;
    while (from > 0 && !(kind[from - 1] === TokenKind.Sign && ENDS_SENTENCE.has(value[from - 1] ?? 0))) from -= 1;
    const last = hits.filter(({ first }) => first >= from);
    return (
        last.some(({ kinds }) => (kinds & MeaningKind.Topic) !== 0) &&
        last.every(({ kinds }) => (kinds & MeaningKind.Mention) === 0)
    );
}

/** "Don't share it with anyone, only tell me …": asks in the end. */
function asksBehindMention({ value }: Tokens, hits: readonly PhraseHit[]): boolean {
    for (let index = hits.length - 1; index >= 0; index -= 1) {
        const hit = hits[index];
        if (!hit) continue;
        const { kinds, first, end } = hit;
        if ((kinds & MeaningKind.Mention) !== 0) return false;
        if ((kinds & MeaningKind.Request) !== 0 && end - first > 1) return true;
        if ((kinds & MeaningKind.Topic) !== 0 && ME.has(value[first + 1] ?? 0)) return true;
    }
    return false;
}

/** "You're through to Vela Mobile, how can I help?": names the company, and asks for nothing of yours. What "comes through" greets nobody. */
function isGreeting({ tokens }: Reading, entry: number): boolean {
    const { kind, value, firstOf } = tokens;
    const end = firstOf[entry + 1] ?? 0;
    let greets = false;
    for (let token = firstOf[entry] ?? 0; token < end; token += 1) {
        if (kind[token] !== TokenKind.Word) continue;
        const word = value[token] ?? 0;
        if (YOURS.has(word) || (CALLING.has(word) && ABOUT.has(value[token + 1] ?? 0))) return false;
        greets ||= GREETING.has(word) || (THROUGH.has(word) && TO.has(value[token + 1] ?? 0));
    }
    return greets;
}

/** "Calling back, can you confirm the three digits on the reverse": what greets first asks in the end. */
function asksInGreeting({ hits }: Reading, entry: number): boolean {
    let asked = Number.NEGATIVE_INFINITY;
    for (const { kinds, meanings, first, end } of hits[entry] ?? []) {
        if ((kinds & MeaningKind.Request) !== 0 && end - first > 1) asked = end;
        else if (
            first - asked <= MOST_BEHIND_REQUEST &&
            meanings.some((one) => one.kind === 'topic' && !isHarmless(one.topic))
        )
            return true;
    }
    return false;
}

function topicsIn(reading: Reading, entry: number, masks: readonly Range[]): readonly NamedTopic[] {
    const { hits: all, said, tokens } = reading;
    if (((said[entry] ?? 0) & NAMING) === 0) return NO_TOPICS;
    const hits = all[entry] ?? [];
    const from = tokens.firstOf[entry] ?? 0;
    let topics = NO_TOPICS;
    for (let index = hits.length - 1; index >= 0 && topics.length < MOST_TOPICS; index -= 1) {
        const hit = hits[index];
        const named = hit ? topicsOf(hit) : NO_TOPICS;
        if (!hit || named.length === 0 || isUnmeant(tokens, hit) || isMasked(reading, masks, hit)) continue;
        if (isOccasion(tokens, hits, hit)) continue;
        const meant = isMereThing(tokens, hit) ? named.map(passing) : ofLastDigits(tokens, from, hit, named);
        topics = topics.length === 0 ? meant : [...meant, ...topics];
        if (topics.length > meant.length && meant.every(isWanted) && !topics.slice(meant.length).some(isWanted))
            topics = hasPurpose(reading, entry, hit) ? meant : topics;
    }
    return topics;
}

/** "Your licence number, so I can check points": what it is for is not asked for. */
function hasPurpose({ tokens }: Reading, entry: number, { end }: PhraseHit): boolean {
    const last = Math.min(tokens.firstOf[entry + 1] ?? 0, end + NEXT_CLAUSE);
    for (let token = end; token < last; token += 1)
        if (SO.has(tokens.value[token] ?? 0) && WHOSE_PURPOSE.has(tokens.value[token + 1] ?? 0)) return true;
    return false;
}

function isWanted({ topic, strength }: NamedTopic): boolean {
    return strength === 'phrase' && !isHarmless(topic);
}

/** What is said in passing, or never said to its end. */
function isUnmeant(tokens: Tokens, hit: PhraseHit): boolean {
    return isTouching(tokens, hit) || isBrokenOff(tokens, hit) || endsInNumber(tokens, hit);
}

/** A "security code" may be that of a card, or one that is sent: other words of the question tell. */
function settles({ topic, strength }: NamedTopic): boolean {
    return strength !== 'hint' && topic !== Category.Cvv;
}

/** The "card verification number" is no number of a card. */
function isCode({ topic, strength }: NamedTopic): boolean {
    return topic === Category.Cvv && strength === 'phrase';
}

function ofLastDigits(
    tokens: Tokens,
    from: number,
    hit: PhraseHit,
    named: readonly NamedTopic[]
): readonly NamedTopic[] {
    const owner = named[0]?.topic;
    if (owner === undefined || !ownsLastDigits(tokens, from, hit, owner)) return named;
    return [{ topic: Harmless.LastDigits, strength: 'phrase', owner }];
}

/** "My order", "the flight": a thing that has a number, unlike "order number". */
function isMereThing({ value }: Tokens, { first, end }: PhraseHit): boolean {
    return end - first === 1 && !IDENTIFIERS.has(value[first] ?? 0);
}

function passing(named: NamedTopic): NamedTopic {
    return named.topic === Harmless.Reference ? { ...named, strength: 'thing' } : named;
}
