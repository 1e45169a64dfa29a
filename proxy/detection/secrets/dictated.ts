import { Category } from 'c/redaction';
import type { Finding } from '../finding.ts';
import { Concern } from '../network/concern.ts';
import { isPause } from '../network/core.ts';
import { findingsOf } from '../network/findings.ts';
import { PieceKind, type Piece } from '../network/pieces.ts';
import { repeatedOf } from '../network/repeated.ts';
import type { Turns } from '../network/turns.ts';
import { setOf } from '../network/words.ts';
import { dictatedPart, type DictatedPart } from './dictatedPart.ts';
import { Opening, Openings } from './openings.ts';

/** An entry that says what something is tells its value beside that. */
const NAMING = Concern.Topic | Concern.UserLabel | Concern.PassLabel;
const NOTHING: readonly Finding[] = [];
/** A password that is announced or asked for is told in so many of the next entries, with no more others of its speaker between. */
const REACH = 16;
const MOST_BEFORE = 3;
const MOST_BETWEEN = 1;
const MOST_PARTS = 8;
/** The other side says no more than so many pieces between two parts. */
const LONGEST_BETWEEN = 16;
/** A question of no more pieces only asks to go on. */
const MOST_NUDGING = 3;
const ASKING = setOf('what whats who whos where wheres when which why how do does did is are can could would will');

/** What one side tells from an opening on. */
interface Dictation {
    readonly opening: Opening;
    /** The entry whose side announces or asks. */
    readonly by: number;
    readonly last: number;
    readonly parts: DictatedPart[];
    /** How many turns of its speaker, and pieces of the other side, stand behind the last part. */
    asides: number;
    between: number;
}

/**
 * Finds passwords that one side dictates bit by bit once they are announced ("I've set a temporary password for you") or asked for ("what did you
 * change it to"): words, letters, numbers and signs of its next turns, until the talk is of something else. Each is one group. Entries in which one is
 * `told` beside its name open nothing.
 */
export function dictatedIn(turns: Turns, told: readonly Finding[]): readonly Finding[] {
    if ((turns.concerns.all & Concern.Password) === 0) return NOTHING;
    const openings = new Openings(turns);
    const stated = new Set(told.map(({ entry }) => entry));
    const found: Finding[] = [];
    let dictation: Dictation | null = null;
    for (let entry = 0; entry < turns.reading.entries.length; entry += 1) {
        const { opening, by } = openings.of(entry);
        if (opening !== Opening.None && !stated.has(entry)) {
            if (dictation) found.push(...findingsOfAll(turns, dictation));
            dictation = { opening, by, last: entry + REACH, parts: [], asides: 0, between: 0 };
        } else if (dictation && !goesOn(turns, dictation, entry)) {
            found.push(...findingsOfAll(turns, dictation));
            dictation = null;
        }
    }
    if (dictation) found.push(...findingsOfAll(turns, dictation));
    return found;
}

/** Takes what an entry adds to a dictation; tells whether more of it may follow. */
function goesOn(turns: Turns, dictation: Dictation, entry: number): boolean {
    const { opening, by, last, parts } = dictation;
    if (entry > last || parts.length >= MOST_PARTS) return false;
    const isOwn = opening === Opening.Asked ? turns.mayAnswer(entry, by) : turns.isOwn(entry, by);
    if (!isOwn) return isBetween(turns, entry, dictation);
    const before = { hasParts: parts.length > 0, between: dictation.between };
    const part = turns.says(entry, NAMING) ? null : dictatedPart(turns, entry, before);
    if (part) {
        parts.push(part);
        dictation.asides = 0;
        dictation.between = 0;
        return !(part.isClosed && part.isShaped);
    }
    if (turns.isAcknowledgement(entry)) return true;
    if (turns.speaksOfOther(entry, Concern.Password)) return false;
    dictation.asides += 1;
    return dictation.asides <= (parts.length > 0 ? MOST_BETWEEN : MOST_BEFORE);
}

/** Tells whether the other side says no more than one does who hears or awaits a password. */
function isBetween(turns: Turns, entry: number, dictation: Dictation): boolean {
    if (turns.isAcknowledgement(entry)) return true;
    const pieces = turns.of(entry);
    if (turns.speaksOfOther(entry, Concern.Password) || pieces.length > LONGEST_BETWEEN) return false;
    dictation.between = Math.max(dictation.between, pieces.length);
    return dictation.parts.length === 0 || !isQuestion(pieces);
}

/** "Who's the patient?", not "next?" nor what is read back. */
function isQuestion(pieces: readonly Piece[]): boolean {
    const first = pieces.find((piece) => !isPause(piece));
    const isAsking = ASKING.has(first?.text ?? '') || pieces.at(-1)?.text === '?';
    return isAsking && pieces.length > MOST_NUDGING && !pieces.some(({ kind }) => kind === PieceKind.Number);
}

/** The password that the parts make up, and where it is read back; nothing when they are no more than a word or a number by chance. */
function findingsOfAll(turns: Turns, { opening, parts }: Dictation): readonly Finding[] {
    const [first] = parts;
    if (!first) return NOTHING;
    const isShaped = parts.some(({ isShaped }) => isShaped);
    const isMixed = parts.some(({ isNumeric }) => isNumeric) && parts.some(({ isNumeric }) => !isNumeric);
    if (parts.every(({ isNumeric }) => isNumeric)) return NOTHING;
    if (!isShaped && !isMixed && !(first.isLed && opening === Opening.Announced)) return NOTHING;
    const verdict = {
        category: Category.Password,
        score: isShaped || isMixed ? 0.9 : 0.7,
        why: opening === Opening.Asked ? 'told when a password was asked for' : 'told where a password was announced'
    };
    const own = parts.map(({ pieces }) => pieces);
    const whole = findingsOf(turns.reading, own.flat(), verdict);
    return [...whole, ...repeatedOf(turns, own, whole).flat()];
}
