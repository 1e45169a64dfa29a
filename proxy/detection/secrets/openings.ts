import { Category } from 'c/redaction';
import { Concern } from '../network/concern.ts';
import { PieceKind, type Piece } from '../network/pieces.ts';
import { asksFor } from '../network/question.ts';
import type { Turns } from '../network/turns.ts';
import { setOf } from '../network/words.ts';
import { ABOUT_PASSWORDS } from './aboutPasswords.ts';

/** Who tells a password from an entry on: the one who announces it, or the one who is asked for it. */
export const Opening = { None: 0, Announced: 1, Asked: 2 } as const;
export type Opening = (typeof Opening)[keyof typeof Opening];

/** So many entries on, what somebody types is the password that the talk was of, and "for the password?" asks back what was meant. */
const TALK = 4;
const ASKED_BACK = 2;
const MOST_PIECES = 80;
const MOST_BETWEEN = 7;
const LONGEST_MENTION = 8;

const WHAT = setOf('what whats how which');
const YOU = setOf('you youre youve u ya');
const TYPED = setOf(
    'put putting type typing typed enter entered entering use using used try trying tried change changed changing set setting make made reset ' +
        'pick picked choose chose chosen go went got have having spell spelling key keying keyed write writing written'
);
/** Between "what" and what somebody types. */
const BETWEEN = setOf(
    'are were did do have had was is you youre youve u ya been just then exactly now actually password it one to that there here the your new current old as'
);

const FIRST_PERSON = setOf('i ive ill im id we weve well were wed me lemme us lets just');
const SETTING = setOf(
    'set setting reset resetting made make making created create creating generated generate generating issued issue give giving gave got read ' +
        'reading put putting popped pop changed assigned assign sort sorted sending prepared'
);
const HERE = setOf('here heres this');
const REFUSING = setOf('dont not never cant wont couldnt cannot would want wanted if whether try tried trying');

/** Follows the entries of a conversation one after the other, and tells which of them open the telling of a password. */
export class Openings {
    private readonly turns: Turns;
    private named = Number.NEGATIVE_INFINITY;

    constructor(turns: Turns) {
        this.turns = turns;
    }

    /** What an entry opens, and the entry whose side opens it. Entries are given in their order. */
    of(entry: number): { readonly opening: Opening; readonly by: number } {
        const { turns } = this;
        const isNamed = turns.says(entry, Concern.Password);
        if (isNamed) this.named = entry;
        else if (turns.says(entry, Concern.Sensitive)) this.named = Number.NEGATIVE_INFINITY;
        if (entry - this.named > TALK) return { opening: Opening.None, by: entry };
        if (asksWhatIsTyped(turns, entry)) return { opening: Opening.Asked, by: entry };
        if (!isNamed) return { opening: Opening.None, by: entry };
        if (announces(turns, entry)) return { opening: Opening.Announced, by: entry };
        const meant = this.askedBackOf(entry);
        if (meant >= 0) return { opening: Opening.Asked, by: meant };
        const isAsked = turns.asked(entry).length === 1 && asksFor(turns, entry, Category.Password, ABOUT_PASSWORDS);
        return { opening: isAsked ? Opening.Asked : Opening.None, by: entry };
    }

    /** The entry that "for the password?" asks back about: "what are you typing"; -1 when none does. */
    private askedBackOf(entry: number): number {
        const { turns } = this;
        if (turns.of(entry).length > LONGEST_MENTION) return -1;
        for (let before = entry - 1; before >= Math.max(0, entry - ASKED_BACK); before -= 1) {
            if (turns.mayAnswer(entry, before) && asksWhatIsTyped(turns, before)) return before;
        }
        return -1;
    }
}

/** "What are you putting in", "what did you change it to": asks for what was last spoken of. */
function asksWhatIsTyped(turns: Turns, entry: number): boolean {
    const own = turns.of(entry);
    const opening = own[0]?.text ?? '';
    const isGoingOn = YOU.has(opening) || TYPED.has(opening);
    const begun = isGoingOn ? begunBefore(turns, entry) : [];
    const pieces = begun.length > 0 ? [...begun, ...own.slice(0, MOST_PIECES)] : own;
    for (let what = 0; what < Math.min(pieces.length, MOST_PIECES); what += 1) {
        if (!WHAT.has(pieces[what]?.text ?? '')) continue;
        let isYours = false;
        for (let at = what + 1; at <= what + MOST_BETWEEN; at += 1) {
            const text = pieces[at]?.text ?? '';
            if (isYours && TYPED.has(text) && !BETWEEN.has(text)) return true;
            if (isYours && text === 'have' && !TYPED.has(pieces[at + 1]?.text ?? '')) return endsSoon(pieces, at + 1);
            if (YOU.has(text)) isYours = true;
            else if (!BETWEEN.has(text)) break;
        }
    }
    return false;
}

function endsSoon(pieces: readonly Piece[], at: number): boolean {
    return pieces.length - at <= 4;
}

/** "I've set a temporary password for you", "here's your new password": the speaker goes on with it. */
function announces(turns: Turns, entry: number): boolean {
    const pieces = turns.of(entry);
    const topic = turns.reading.hits[entry]?.find(({ meanings }) =>
        meanings.some((meaning) => meaning.kind === 'topic' && meaning.topic === Category.Password)
    );
    if (!topic) return false;
    let isOwn = false;
    let isSet = false;
    for (const { kind, text, first } of [...begunBefore(turns, entry), ...pieces.slice(0, MOST_PIECES)]) {
        if (first >= topic.first) break;
        if (kind === PieceKind.Stop || kind === PieceKind.Comma) continue;
        if (REFUSING.has(text)) return false;
        if (HERE.has(text)) return true;
        if (FIRST_PERSON.has(text) || (kind === PieceKind.Letter && text === 'i')) isOwn = true;
        else if (isOwn && SETTING.has(text)) isSet = true;
    }
    return isSet;
}

/** What the same speaker said right before, where recognisers cut a sentence. */
function begunBefore(turns: Turns, entry: number): readonly Piece[] {
    const before = turns.reading.entries[entry - 1];
    if (!before || before.role === null || before.role !== turns.reading.entries[entry]?.role) return [];
    const pieces = turns.of(entry - 1);
    return pieces.length > LONGEST_MENTION || pieces.at(-1)?.kind === PieceKind.Stop ? [] : pieces;
}
