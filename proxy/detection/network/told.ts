import type { Finding } from '../finding.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import type { Reading } from '../reading.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { Concern } from './concern.ts';
import { continuationOf } from './continuation.ts';
import { correctedFrom, refuses } from './corrected.ts';
import { DisjointFindings } from './disjointFindings.ts';
import { findingsOf, groupOf } from './findings.ts';
import type { About, Kind } from './kind.ts';
import { isAbout, isLabel, namesAnything } from './label.ts';
import { PieceKind, type Piece } from './pieces.ts';
import { isOfAmount } from './ofAmount.ts';
import { isSentence } from './predicate.ts';
import { asksFor, isAskedAt, isLeftBetween } from './question.ts';
import { repeatedOf } from './repeated.ts';
import { stretchesOf } from './stretches.ts';
import { turnsOf, type Turns } from './turns.ts';
import { mayStandBefore, stretchesBefore } from './stretchBefore.ts';
import { valueFrom } from './value.ts';
import { changedTo, mayTellChange, pieceFrom, setBehind, STATING, Telling, valueStart } from './valueStart.ts';

const NOTHING: readonly Finding[] = [];

type List = Pick<About, 'isList'>;

const DOT = 0x2e;
const MOST_PIECES = 200;
const ANSWERED_WITHIN = 6;
/** So many entries behind one its speaker may take it back. */
const TAKEN_BACK_WITHIN = 4;
/** So many entries behind the talk of one, it may be set to another. */
const CHANGED_WITHIN = 12;
/** So many values of a conversation are looked for once more where they are repeated. */
const MOST_ECHOED = 200;

/** Finds the values of one kind: told beside their name, or as the answer to a question, with their continuations and repetitions. */
export function toldIn(reading: Reading, kind: Kind): readonly Finding[] {
    const turns = turnsOf(reading);
    const { of, all } = turns.concerns;
    const unnamed = kind.unnamedIn(turns);
    if ((all & (kind.named | kind.labelled | kind.setBeside)) === 0 && unnamed.length === 0) return NOTHING;
    const telling = new Tellings(turns, kind);
    let talked = Number.NEGATIVE_INFINITY;
    let spoken = Number.NEGATIVE_INFINITY;
    for (let entry = 0; entry < reading.entries.length; entry += 1) {
        const bits = of[entry] ?? 0;
        if ((bits & (kind.named | kind.labelled)) !== 0) telling.besideAll(entry);
        if (entry - talked <= ANSWERED_WITHIN) telling.answer(entry);
        telling.takenBack(entry);
        if ((bits & kind.named) !== 0) talked = entry;
        if ((bits & kind.setBeside) !== 0) spoken = entry;
        if (entry - Math.max(talked, spoken) <= CHANGED_WITHIN && mayTellChange(reading.tokens, entry))
            telling.changed(entry);
    }
    telling.addUnnamed(unnamed);
    return telling.found.all;
}

/** Tells whether nothing but the stop that ends a sentence stands from this token on. */
function endsBehind({ kind, value, firstOf }: Tokens, entry: number, token: number): boolean {
    const to = firstOf[entry + 1] ?? 0;
    return token >= to || (token === to - 1 && kind[token] === TokenKind.Sign && value[token] === DOT);
}

/** Whether letters and digits stand in it: behind a value of both, another of both is a value of its own. */
function isMixed(pieces: readonly Piece[]): boolean {
    return pieces.some(({ kind }) => kind === PieceKind.Word) && pieces.some(({ kind }) => kind === PieceKind.Number);
}

class Tellings {
    readonly found = new DisjointFindings();
    private readonly turns: Turns;
    private readonly reading: Reading;
    private readonly kind: Kind;
    private readonly answered = new Set<number>();
    /** Entries that hold a value: they ask for none. */
    private readonly stated = new Set<number>();
    private readonly asking = new Map<number, boolean>();
    private echoed = 0;
    /** The last entry that told one. */
    private last = Number.NEGATIVE_INFINITY;

    constructor(turns: Turns, kind: Kind) {
        this.reading = turns.reading;
        this.turns = turns;
        this.kind = kind;
    }

    /** The values beside the phrases that name one. */
    besideAll(entry: number): void {
        const { category, companion } = this.kind;
        for (const hit of this.reading.hits[entry] ?? []) {
            if (isAbout(hit, category) || isLabel(this.turns, entry, hit, category, companion)) this.beside(entry, hit);
        }
    }

    /** Adds values that were found elsewhere, where nothing else stands. */
    addUnnamed(findings: readonly Finding[]): void {
        for (const finding of findings) this.found.addAll([finding]);
    }

    /** The value beside a phrase that names it. */
    private beside(entry: number, hit: PhraseHit): void {
        const { tokens } = this.reading;
        const isLast = endsBehind(tokens, entry, hit.end);
        const mayPrecede = mayStandBefore(tokens, entry, hit.first);
        if (isLast && !mayPrecede) return;
        const pieces = this.turns.of(entry);
        const start = pieceFrom(pieces, hit.end);
        const { at, telling } = valueStart(pieces, start, pieces[start - 1]?.text === 'as');
        if (this.tell(entry, at, telling, { hit })) return;
        if (setBehind(pieces, start).some((set) => this.tell(entry, set, Telling.ChangedTo, { hit }))) return;
        if (!mayPrecede) return;
        for (const { first, end } of stretchesBefore(pieces, pieceFrom(pieces, hit.first))) {
            if (this.tell(entry, first, Telling.Before, { hit, line: pieces.slice(0, end) })) return;
        }
    }

    /** The value as an answer to the other side. */
    answer(entry: number): void {
        if (this.stated.has(entry)) return;
        const { category } = this.kind;
        const asked = this.turns.askedBefore(entry, this.kind.named);
        if (asked < 0 || entry - asked > ANSWERED_WITHIN || this.stated.has(asked)) return;
        if (this.answered.has(asked)) {
            if (refuses(this.turns.of(entry))) this.addCorrected(entry, 0);
            return;
        }
        if (this.turns.isAcknowledgement(entry) || !this.asksFor(asked)) return;
        if (isLeftBetween(this.turns, asked, entry, category)) return;
        const list = { isList: this.turns.asked(asked).length > 1 };
        const isTold =
            this.answeredBy(entry, asked, list) || this.answeredFrom(entry, list) || this.answeredShaped(entry, list);
        if (isTold) this.answered.add(asked);
    }

    /** "No wait, that's my old one, it's …", said by who told one a few entries before. */
    takenBack(entry: number): void {
        const { last } = this;
        if (entry <= last || entry - last > TAKEN_BACK_WITHIN || this.stated.has(entry)) return;
        if (!this.turns.isOwn(entry, last) || this.turns.speaksOfOther(entry, this.kind.named)) return;
        for (let between = last + 1; between < entry; between += 1)
            if (this.turns.says(between, Concern.Topic) && this.turns.speaksOfOther(between, this.kind.named)) return;
        if (refuses(this.turns.of(entry))) this.addCorrected(entry, 0);
    }

    /** "I've reset it to …", where the talk is of such a value. */
    changed(entry: number): void {
        for (const at of changedTo(this.turns.of(entry))) this.tell(entry, at, Telling.ChangedTo, {});
    }

    /** A stretch that is a value from its beginning to its end; where several things were asked for, the one in its place. */
    private answeredBy(entry: number, asked: number, { isList }: List): boolean {
        const pieces = this.turns.of(entry);
        const stretches = stretchesOf(pieces, this.reading.hits[entry] ?? [], { isList });
        const topics = this.turns.asked(asked);
        const place = topics.indexOf(this.kind.category);
        const ordered = isList && stretches.length === topics.length ? stretches.slice(place, place + 1) : stretches;
        const values = ordered.flatMap(({ first, end }) => {
            const isMark = pieces[end]?.text === '!' && pieces[end].glued;
            const line = pieces.slice(0, isMark ? end + 1 : end);
            const value = valueFrom(this.reading, line, first, this.kind.bounds);
            return value && value.end >= end ? [{ value, line }] : [];
        });
        const surest = [
            ...values.filter(({ value }) => value.isShaped),
            ...values.filter(({ value }) => !value.isShaped)
        ];
        return surest.some(({ value, line }) => this.tell(entry, value.first, Telling.Alone, { isList, line }));
    }

    private answeredFrom(entry: number, { isList }: List): boolean {
        if (isList || this.turns.speaksOfOther(entry, this.kind.named)) return false;
        const pieces = this.turns.of(entry);
        for (let at = 0; at < Math.min(pieces.length, MOST_PIECES); at += 1) {
            if (!STATING.has(pieces[at]?.text ?? '') || pieces[at]?.text === 'be') continue;
            if (isAskedAt(pieces, at)) continue;
            const start = valueStart(pieces, at + 1, true);
            if (this.tell(entry, start.at, Telling.Answered, {})) return true;
        }
        return false;
    }

    private answeredShaped(entry: number, { isList }: List): boolean {
        if (this.turns.speaksOfOther(entry, this.kind.named)) return false;
        const pieces = this.turns.of(entry);
        for (let at = 0; at < Math.min(pieces.length, MOST_PIECES); at += 1) {
            if (pieces[at]?.glued) continue;
            const value = valueFrom(this.reading, pieces, at, { words: 0, joints: 99 });
            if (value?.isClosed && value.isShaped && this.tell(entry, at, Telling.Answered, { isList })) return true;
        }
        return false;
    }

    private tell(
        entry: number,
        at: number,
        telling: Telling,
        {
            hit = null,
            isList = false,
            line
        }: { readonly hit?: PhraseHit | null; readonly isList?: boolean; readonly line?: readonly Piece[] }
    ): boolean {
        const pieces = line ?? this.turns.of(entry);
        const value = valueFrom(this.reading, pieces, at, this.kind.bounds);
        if (!value || isOfAmount(this.turns.of(entry), value)) return false;
        if (
            isSentence(value, this.reading, pieces) ||
            (pieces[value.first + 1]?.glued !== true && namesAnything(this.reading, entry, pieces[value.first]))
        )
            return false;
        const { category } = this.kind;
        const asking = this.turns.askedBefore(entry, this.kind.named);
        const asked = asking >= 0 && this.asksFor(asking);
        const score = this.kind.scoreOf(value, telling, { reading: this.reading, pieces, hit, asked, isList });
        if (score === 0) return false;
        const why = this.kind.whyOf(telling);
        const finding = { entry, start: value.from, end: value.to, category, score, why };
        const own = pieces.slice(value.first, value.end);
        const isAnswer = telling === Telling.Answered || telling === Telling.Alone;
        const more = isAnswer || asked ? continuationOf(this.turns, entry, value, this.kind.named) : [];
        const group = groupOf(finding);
        const addedOf = (parts: typeof more) =>
            parts.flatMap((part) => findingsOf(this.reading, part, { category, score, why }));
        const others = isMixed(own) ? more.filter(isMixed) : [];
        const added = addedOf(more.filter((part) => !others.includes(part)));
        const linked = added.length > 0 ? [finding, ...added].map((one) => ({ ...one, group })) : [finding];
        const whole = [...linked, ...addedOf(others)];
        if (!this.found.addAll(whole)) return false;
        this.stated.add(entry);
        this.last = entry;
        if (asked) this.answered.add(asking);
        this.addEchoes([own, ...more], whole);
        if (telling !== Telling.TakenBack) this.addCorrected(entry, value.end);
        return true;
    }

    private asksFor(entry: number): boolean {
        const known = this.asking.get(entry);
        if (known !== undefined) return known;
        const asks = asksFor(this.turns, entry, this.kind.category, this.kind.aboutIt);
        this.asking.set(entry, asks);
        return asks;
    }

    private addEchoes(parts: readonly (readonly Piece[])[], whole: readonly Finding[]): void {
        this.echoed += 1;
        if (this.echoed > MOST_ECHOED) return;
        for (const echo of repeatedOf(this.turns, parts, whole)) this.found.addAll(echo);
    }

    /** The value that takes back the one that ends before this piece. */
    private addCorrected(entry: number, end: number): void {
        const at = correctedFrom(this.turns.of(entry), end);
        if (at >= 0) this.tell(entry, at, Telling.TakenBack, {});
    }
}
