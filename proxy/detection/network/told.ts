import type { Category } from 'c/redaction';
import type { Finding } from '../finding.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import type { Reading } from '../reading.ts';
import { DisjointFindings } from './disjointFindings.ts';
import { echoesOf } from './echo.ts';
import { findingsOf, groupOf } from './findings.ts';
import { PieceKind, type Piece } from './pieces.ts';
import { turnsOf, type Turns } from './turns.ts';
import { isPredicate, valueFrom, type Bounds, type Value } from './value.ts';
import { isCasing, pieceFrom, STATING, stretchBefore, Telling, valueStart } from './valueStart.ts';
import { setOf } from './words.ts';

/** What is looked for. */
export interface Kind {
    readonly category: Category;
    readonly bounds: Bounds;
    /** Tells whether the other side asks for such a value in this entry, rather than talking about it. */
    isQuestion(turns: Turns, entry: number): boolean;
    /** How sure it is that the value is one, from 0 to 1; 0 when it is none. */
    scoreOf(value: Value, telling: Telling, about: About): number;
    whyOf(telling: Telling): string;
}

/** What stands around a value. */
export interface About {
    readonly reading: Reading;
    readonly pieces: readonly Piece[];
    /** The phrase that names the topic, when it stands in the same entry. */
    readonly hit: PhraseHit | null;
    readonly asked: boolean;
}

const LEADING = setOf(
    'by now sir madam going sec second moment yes yeah yep sure okay ok well so right fine of course please and alright oh no problem certainly absolutely here'
);
const MOST_LEADING = 24;
const MOST_PIECES = 200;
const ANSWERED_WITHIN = 3;

/** Finds the values of one kind: told beside their name, or as the answer to a question, with their continuations and repetitions. */
export function toldIn(reading: Reading, kind: Kind): readonly Finding[] {
    const telling = new Tellings(reading, kind);
    let talked = -1;
    for (let entry = 0; entry < reading.entries.length; entry += 1) {
        const topics = (reading.hits[entry] ?? []).filter((hit) => isAbout(hit, kind.category));
        for (const hit of topics) telling.beside(entry, hit);
        if (talked >= 0 && entry - talked <= ANSWERED_WITHIN + 1) telling.answer(entry);
        if (topics.length > 0) talked = entry;
        if (talked >= 0 && entry - talked <= ANSWERED_WITHIN + 1) telling.changed(entry);
    }
    return telling.found.all;
}

function isAbout({ meanings }: PhraseHit, category: Category): boolean {
    return meanings.some((meaning) => meaning.kind === 'topic' && meaning.topic === category);
}

class Tellings {
    readonly found = new DisjointFindings();
    private readonly turns: Turns;
    private readonly reading: Reading;
    private readonly kind: Kind;
    private readonly answered = new Set<number>();
    /** Entries that name a value themselves: they ask for none. */
    private readonly stated = new Set<number>();
    private echoed = 0;

    constructor(reading: Reading, kind: Kind) {
        this.reading = reading;
        this.turns = turnsOf(reading);
        this.kind = kind;
    }

    /** The value beside a phrase that names it. */
    beside(entry: number, hit: PhraseHit): void {
        const pieces = this.turns.of(entry);
        const start = pieceFrom(pieces, hit.end);
        const { at, telling } = valueStart(pieces, start, pieces[start - 1]?.text === 'as');
        if (this.tell(entry, at, telling, hit)) return;
        const before = stretchBefore(pieces, pieceFrom(pieces, hit.first));
        if (before >= 0) this.tell(entry, before, Telling.Before, hit);
    }

    /** The value as an answer to the other side. */
    answer(entry: number): void {
        const asked = this.turns.askedBefore(entry, this.kind.category);
        if (asked < 0 || entry - asked > ANSWERED_WITHIN || this.answered.has(asked)) return;
        if (this.stated.has(asked) || !this.kind.isQuestion(this.turns, asked)) return;
        if (hasOtherTopic(this.reading.hits[entry] ?? [], this.kind.category)) return;
        const pieces = this.turns.of(entry);
        const isTold =
            this.answeredFrom(entry, pieces) ||
            this.answeredAlone(entry, pieces, asked) ||
            this.answeredShaped(entry, pieces);
        if (isTold) this.answered.add(asked);
    }

    /** "I've reset it to …", where the talk is of such a value. */
    changed(entry: number): void {
        const pieces = this.turns.of(entry);
        for (let at = 2; at < Math.min(pieces.length - 1, MOST_PIECES); at += 1) {
            if (pieces[at]?.text !== 'to' && pieces[at]?.text !== 'as') continue;
            const isChange = [at - 1, at - 2, at - 3].some((index) => CHANGING.has(pieces[index]?.text ?? ''));
            if (isChange) this.tell(entry, at + 1, Telling.ChangedTo, null);
        }
    }

    private answeredFrom(entry: number, pieces: readonly Piece[]): boolean {
        for (let at = 0; at < Math.min(pieces.length, MOST_PIECES); at += 1) {
            if (!STATING.has(pieces[at]?.text ?? '')) continue;
            const start = valueStart(pieces, at + 1, true);
            if (this.tell(entry, start.at, Telling.Answered, null)) return true;
        }
        return false;
    }

    /** What an answer says behind a pause, up to its end. */
    private answeredAlone(entry: number, pieces: readonly Piece[], asked: number): boolean {
        if (entry - asked > 2 || this.turns.isAcknowledgement(entry)) return false;
        let isStart = true;
        for (let at = 0; at < Math.min(pieces.length, MOST_LEADING); at += 1) {
            const piece = pieces[at];
            if (!piece) break;
            const isLead = isPause(piece) || LEADING.has(piece.text);
            if (isStart && !isLead && this.tell(entry, at, Telling.Alone, null)) return true;
            isStart = isLead;
        }
        return false;
    }

    private answeredShaped(entry: number, pieces: readonly Piece[]): boolean {
        for (let at = 0; at < Math.min(pieces.length, MOST_PIECES); at += 1) {
            if (pieces[at]?.glued) continue;
            const value = valueFrom(this.reading, pieces, at, { words: 0, joints: 99 });
            if (value?.isClosed && value.isShaped && this.tell(entry, at, Telling.Answered, null)) return true;
        }
        return false;
    }

    private tell(entry: number, at: number, telling: Telling, hit: PhraseHit | null): boolean {
        const pieces = this.turns.of(entry);
        const value = valueFrom(this.reading, pieces, at, this.kind.bounds);
        if (!value) return false;
        const asked = this.turns.askedBefore(entry, this.kind.category) >= 0;
        const score = this.kind.scoreOf(value, telling, { reading: this.reading, pieces, hit, asked });
        if (score === 0) return false;
        const finding = this.findingOf(entry, value, score, telling);
        const more = this.continuation(entry, value, telling);
        const group = groupOf(finding);
        const whole = more
            ? [finding, this.findingOf(more.entry, more.value, score, telling)].map((one) => ({ ...one, group }))
            : [finding];
        if (!this.found.addAll(whole)) return false;
        this.stated.add(entry);
        this.addEchoes(entry, pieces.slice(value.first, value.end), whole);
        return true;
    }

    private findingOf(entry: number, value: Value, score: number, telling: Telling): Finding {
        const { category } = this.kind;
        return { entry, start: value.from, end: value.to, category, score, why: this.kind.whyOf(telling) };
    }

    /** What the same speaker adds to the value in the next turn: letters, numbers, "and then …". */
    private continuation(
        entry: number,
        value: Value,
        telling: Telling
    ): { readonly entry: number; readonly value: Value } | null {
        const pieces = this.turns.of(entry);
        if ((telling !== Telling.Answered && telling !== Telling.Alone) || pieces.length - value.end > 1) return null;
        const next = this.turns.ownAfter(entry);
        if (next < 0 || next === entry + 1) return null;
        const more = this.turns.of(next);
        let at = 0;
        while (more[at]?.text === 'and' || (more[at]?.kind === PieceKind.Bridge && !isCasing(more[at]))) at += 1;
        const goesOn = valueFrom(this.reading, more, at, { words: at > 0 ? 1 : 0, joints: 1 });
        const isWhole = goesOn !== null && more.length - goesOn.end <= 1;
        return isWhole && (goesOn.words === 0 || goesOn.isShaped) ? { entry: next, value: goesOn } : null;
    }

    private addEchoes(entry: number, value: readonly Piece[], whole: readonly Finding[]): void {
        this.echoed += 1;
        if (this.echoed > MOST_PIECES) return;
        const [first] = whole;
        for (const echo of echoesOf(this.turns, value, { from: entry + 1, to: entry, words: true })) {
            const why = 'repeats what was told before';
            const score = first?.score ?? 0;
            this.found.addAll(findingsOf(this.reading, echo, { category: this.kind.category, score, why }));
        }
    }
}

function isPause(piece: Piece): boolean {
    if (piece.kind === PieceKind.Bridge) return !isCasing(piece);
    return piece.kind === PieceKind.Comma || piece.kind === PieceKind.Stop || piece.text === '?' || piece.text === '!';
}

/** Tells whether an entry speaks of something else: what it tells is that. */
function hasOtherTopic(hits: readonly PhraseHit[], category: Category): boolean {
    return hits.some(({ meanings }) =>
        meanings.some((meaning) => meaning.kind === 'topic' && meaning.topic !== category)
    );
}

const CHANGING = setOf('reset set changed change changing updated update made setting resetting');

/** Tells whether the value begins with a word that says something of it. */
export function beginsWithPredicate(value: Value, pieces: readonly Piece[]): boolean {
    const first = pieces[value.first];
    const next = pieces[value.first + 1];
    if (first?.kind === PieceKind.Letter)
        return !first.glued && /^[ai]$/.test(first.text) && next?.kind === PieceKind.Word && !next.glued;
    if (first?.kind !== PieceKind.Word || !isPredicate(first.text)) return false;
    if (next?.glued && next.text !== 'is' && value.first + 1 < value.end) return false;
    return value.words < 3 || pieces.slice(value.first + 1, value.end).some(({ text }) => isPredicate(text));
}
