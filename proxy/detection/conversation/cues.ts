import { Category } from 'c/redaction';
import { firstHitAt } from '../lexicon/firstHitAt.ts';
import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import { MeaningKind } from '../lexicon/meaningKind.ts';
import { Harmless, isHarmless, type Topic } from '../lexicon/topic.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import type { Run } from '../numbers/run.ts';
import type { Reading } from '../reading.ts';
import { Gap, TokenKind, type Tokens } from '../text/tokens.ts';
import { idOfWord } from '../network/wordTable.ts';
import { isAnnouncement, isHandOver } from './announcement.ts';
import { isBrokenOff } from './brokenOff.ts';
import { CuePlace, type Cue } from './cue.ts';
import { hasValueBetween } from './valueBetween.ts';
import { guessedCue } from './guessedCue.ts';
import { isOccasion } from './occasion.ts';
import { isTouching } from './touching.ts';
import { topicsOf, type EntryTopics, type NamedTopic } from './topics.ts';

/** Entries further back say nothing about a value. */
const MOST_ENTRIES_BACK = 14;
/** So much less weighs what was named an entry earlier; less than that for an entry that names nothing, which leaves a question open. */
const PER_ENTRY = 0.07;
const PER_IDLE_ENTRY = 0.02;
/** Tokens behind a value in which its name may follow ("is my PIN"). */
const BEHIND = 10;
/** What was named in another entry and weighs no more says nothing. */
const LEAST = 0.2;
/** Behind so much even a question for a value weighs less. */
const MOST_FADED = 0.75;
const LESS_THAN_ACCOUNT = 0.05;
/** What a question loses once the one who asked has named something else. */
const SUPERSEDED = 0.12;
/** What a name loses once a value stands behind it. */
const TOLD = 0.25;
/** What is merely mentioned announces nothing. */
const LEAST_ANNOUNCING = 0.85;
/** Phrases further before a value in its entry say nothing about it. */
const MOST_HITS_BEFORE = 12;

/** Finds the cues of the runs of a conversation. */
export class Cues {
    private readonly reading: Reading;
    private readonly topics: EntryTopics;
    /** The entry of the last run, and what the entries before it say. */
    private entry = -1;
    private earlier: readonly Cue[] = [];

    constructor(reading: Reading, topics: EntryTopics) {
        this.reading = reading;
        this.topics = topics;
    }

    /** The cues of a run, the heaviest first; the caller's own. */
    of(run: Run): Cue[] {
        const { tokens, hits: all } = this.reading;
        const hits = all[run.entry] ?? [];
        const cues: Cue[] = [];
        const behind = firstHitAt(hits, run.first);
        for (let index = Math.max(0, behind - MOST_HITS_BEFORE); index < behind; index += 1) {
            const hit = hits[index];
            if (!hit || hit.end > run.first || !saysTopic(hit) || isOccasion(tokens, hits, hit)) continue;
            addBefore(cues, tokens, hit, run);
        }
        for (let index = firstHitAt(hits, run.end); index < hits.length; index += 1) {
            const hit = hits[index];
            if (!hit || hit.first >= run.end + BEHIND) break;
            if (saysTopic(hit)) addAfter(cues, tokens, hit, run);
        }
        if (run.entry !== this.entry) {
            this.entry = run.entry;
            this.earlier = cuesFromEntriesBefore(this.reading, this.topics, run.entry);
        }
        for (const cue of this.earlier) add(cues, cue);
        const guessed = guessedCue(this.reading, this.topics, run, cues);
        if (guessed) add(cues, guessed);
        return cues;
    }
}

/** Adds a cue behind those that weigh as much; who is asked for an account tells its IBAN as well. */
function add(cues: Cue[], cue: Cue): void {
    insert(cues, cue);
    if (cue.topic === Category.BankAccount)
        insert(cues, { ...cue, topic: Category.Iban, weight: cue.weight - LESS_THAN_ACCOUNT });
}

function insert(cues: Cue[], cue: Cue): void {
    let at = cues.length;
    for (let before = cues[at - 1]; before && before.weight < cue.weight; before = cues[at - 1]) {
        cues[at] = before;
        at -= 1;
    }
    cues[at] = cue;
}

function saysTopic({ kinds }: PhraseHit): boolean {
    return (kinds & (MeaningKind.Topic | MeaningKind.Hint)) !== 0;
}

/** "Passport 123456789": the word right before it names the value. */
const NAMED_BY_WORD: ReadonlySet<Topic> = new Set([Category.Passport, Category.DriverLicence]);
const DRIVER = idOfWord('driver');
const IN = idOfWord('in');
const S = idOfWord('s');
/** More than a question for another document. */
const NAMED = 1.1;

/** "Passport: " names what stands behind it, though the word alone is a hint. */
const COLON = 0x3a;

function addBefore(cues: Cue[], tokens: Tokens, hit: PhraseHit, { entry, first }: Run): void {
    const distance = first - hit.end;
    if ((distance > 1 && isTouching(tokens, hit)) || isInside(tokens, hit) || isBrokenOff(tokens, hit)) return;
    const ended = endsSentence(tokens, hit.end, first) ? 0.1 : 0;
    const told = hasValueBetween(tokens, hit.end, first) ? TOLD : 0;
    const isOther = tokens.value[hit.first] === DRIVER || tokens.gap[first] === 0;
    const isLabel = distance === 1 && tokens.kind[hit.end] === TokenKind.Sign && tokens.value[hit.end] === COLON;
    for (const { topic, strength: named } of topicsOf(hit)) {
        const isNamed = (distance === 0 || isStated(tokens, hit.end, first)) && NAMED_BY_WORD.has(topic) && !isOther;
        const strength = isLabel || isNamed ? 'phrase' : named;
        const full = isNamed ? NAMED : strength === 'phrase' ? 1 : 0.72;
        const weight = Math.max(0.3, full - 0.02 * distance - ended - told);
        add(cues, { topic, strength: asCue(strength), place: CuePlace.Before, entry, weight });
    }
}

/** "Passport's 533380006". */
function isStated({ kind, value, gap }: Tokens, token: number, first: number): boolean {
    return first === token + 1 && kind[token] === TokenKind.Word && value[token] === S && gap[token] === Gap.None;
}

/** "The lady in the branch": where somebody is, whose number nobody tells. */
function isInside({ kind, value }: Tokens, { first, meanings }: PhraseHit): boolean {
    if (kind[first - 1] !== TokenKind.Word || value[first - 1] !== IN) return false;
    return meanings.some((meaning) => meaning.kind === 'topic' && meaning.topic === Harmless.Company);
}

/** "A twenty eighteen plate" is one of that year. */
const YEAR_OF_PLATE = /(?:^|^[\d.,]*a)\d{0,2}20[0-4]\d$/i;

function addAfter(cues: Cue[], tokens: Tokens, hit: PhraseHit, { entry, end, chars }: Run): void {
    if (endsSentence(tokens, end, hit.first)) return;
    const distance = wordsBetween(tokens, end, hit.first);
    for (const { topic, strength } of topicsOf(hit)) {
        if (topic === Category.VehicleId && YEAR_OF_PLATE.test(chars)) continue;
        const weight = (strength === 'phrase' ? 0.8 : 0.5) - 0.05 * distance;
        add(cues, { topic, strength: asCue(strength), place: CuePlace.After, entry, weight });
    }
}

function asCue(strength: NamedTopic['strength']): Cue['strength'] {
    return strength === 'hint' ? 'hint' : 'phrase';
}

/** What was named in the entries before, by the other side or by the same; what was named later weighs more. */
function cuesFromEntriesBefore(reading: Reading, entryTopics: EntryTopics, entry: number): readonly Cue[] {
    const role = reading.entries[entry]?.role ?? null;
    const cues: Cue[] = [];
    const isHandedOver = isHandOver(reading, entryTopics, entry, role);
    let faded = 0;
    let idle = 0;
    let superseded = 0;
    for (let back = 1; back <= MOST_ENTRIES_BACK && entry - back >= 0 && faded < MOST_FADED; back += 1) {
        const earlier = entry - back;
        const named = entryTopics.of(earlier);
        if (!named) {
            faded += PER_IDLE_ENTRY;
            idle += 1;
            continue;
        }
        const { topics } = named;
        const isOther = role === null || reading.entries[earlier]?.role !== role;
        const isAnnounced =
            !isOther && named.weight >= LEAST_ANNOUNCING && isAnnouncement(reading, entryTopics, earlier, role);
        const place = isOther || isAnnounced ? CuePlace.Asked : CuePlace.Earlier;
        const asks = named.weight === 1 || isAnnounced;
        const isStillOpen = isHandedOver && isOther && superseded === 0;
        const forgotten = faded + idle * (PER_ENTRY - PER_IDLE_ENTRY);
        const base = isAnnounced ? 0.9 : (isOther ? 0.9 : 0.78) * named.weight;
        const lastPhrase = topics.findLastIndex(isPhrase);
        for (let index = 0; index < topics.length; index += 1) {
            const each = topics[index];
            if (!each) continue;
            const { topic } = each;
            const strength = each.strength === 'thing' ? 'hint' : each.strength;
            const fromEnd = topics.length - 1 - index;
            const isPassing = (strength === 'hint' && !(each.strength === 'thing' && asks)) || index < lastPhrase;
            const harmless = isPassing && isHarmless(topic) ? 0.25 : 0;
            const weight =
                base * (strength === 'phrase' ? 1 : 0.68) -
                (asks || (isStillOpen && !isHarmless(topic)) ? faded : forgotten) -
                (isOther ? superseded : 0) -
                0.03 * fromEnd -
                harmless;
            const isPublic = isOther && topic === Harmless.Company && role !== null;
            if (weight > LEAST && !isPublic) cues.push({ topic, strength, weight, entry: earlier, place });
        }
        faded += PER_ENTRY;
        if (isOther && lastPhrase >= 0) superseded = SUPERSEDED;
    }
    return cues;
}

function isPhrase({ strength }: NamedTopic): boolean {
    return strength === 'phrase';
}

/** Words between a value and its name, without those that every sentence has ("is my"). */
function wordsBetween(tokens: Tokens, from: number, to: number): number {
    let words = 0;
    for (let token = from; token < to; token += 1) {
        const isCommon = ((LEXICON.senses[tokens.meaning[token] ?? 0] ?? 0) & Sense.Common) !== 0;
        if (tokens.kind[token] !== TokenKind.Word || !isCommon) words += 1;
    }
    return words;
}

const SENTENCE_ENDS = new Set('.!?'.split('').map((sign) => sign.charCodeAt(0)));

function endsSentence(tokens: Tokens, from: number, to: number): boolean {
    for (let token = from; token < to; token += 1) {
        if (tokens.kind[token] === TokenKind.Sign && SENTENCE_ENDS.has(tokens.value[token] ?? 0)) return true;
    }
    return false;
}
