import { firstHitAt } from '../lexicon/firstHitAt.ts';
import { MeaningKind } from '../lexicon/meaningKind.ts';
import type { Category } from 'c/redaction';
import type { PhraseHit } from '../lexicon/phrases.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';
import { isPause } from './core.ts';
import { PieceKind, type Piece } from './pieces.ts';
import { pieceFrom } from './valueStart.ts';
import type { Turns } from './turns.ts';
import { setOf } from './words.ts';
import { tableOf } from './wordTable.ts';

/** With them people ask for something, in every language that is covered. */
const ASKING = setOf(
    'what whats give tell have get confirm provide take please verify read say name spell your who which where need got ' +
        'wie was welches welche welchen nennen sagen geben verraten brauche benotige bitte lautet quel quelle quels donnez donner pouvez indiquer indiquez ' +
        'rappeler besoin faut necesito preciso bisogno cual digame dime puede podria indique indicarme facilita qual quais pode poderia informe informar diga confirma confirme ' +
        'puo potrebbe dica dirmi wat welke mag kunt geef noemen 教えて お願い いただけ 何 どうぞ'
);
/** How words begin that talk about a value instead of asking for it. */
const ABOUT = new RegExp(
    `^(?:${(
        'forg vergess vergeten olvid recuerd esquec esquei lembr dimentic ricord oubli reset reimpost restabl redefin reinici reinit zurucksetz zuruckgesetz ' +
        'andern geandert wijzig gewijzigd cambi alterar trocar troqu changer change expir abgelaufen verlopen caduc scadut funcion funktion funzion werkt fonctionne ' +
        'marche wiederher recuper polic gereset'
    )
        .split(' ')
        .join('|')})`
);
/** Words with which a question begins. */
const OPENING = setOf(
    'what whats how hows when where who why which do did does is are have has can could would will shall may'
);
const WHICH = setOf('what whats which');
const SHORT = 7;
const LONGEST = 400;

/**
 * Tells whether the other side asks for a value of this category in an entry, rather than talking about it. `about` are words with which a sentence
 * talks about it.
 */
export function asksFor(turns: Turns, entry: number, category: Category, about: ReadonlySet<string>): boolean {
    const { hits, entries } = turns.reading;
    const own = hits[entry] ?? NO_HITS;
    const isCustomer = entries[entry]?.role === 'EndUser';
    if (isCustomer && !mayAsk(turns.reading, entry)) return false;
    const pieces = turns.of(entry);
    const length = Math.min(pieces.length, LONGEST);
    let isNamed = false;
    let isAsking = false;
    for (let first = 0; first < length;) {
        const end = sentenceEnd(pieces, first, length);
        const begin = behindPurpose(pieces, own, first, end);
        const said = saidIn(pieces, own, begin, end, category);
        if (said !== null && !said.isMentioned && !mentions(pieces, begin, said, end, about)) {
            if (said.topic && (said.isAsking || (!isCustomer && end - first < SHORT))) return true;
            isNamed ||= said.topic !== null;
            isAsking ||= said.isAsking;
        }
        first = end;
    }
    return isNamed && isAsking;
}

const NO_HITS: readonly PhraseHit[] = [];
const MAY_ASK = tableOf(ASKING);
const QUESTION = 0x3f;

/** Tells whether an entry has a word, a phrase or a sign with which somebody may ask. */
function mayAsk({ tokens, hits }: Reading, entry: number): boolean {
    const { kind, value, firstOf } = tokens;
    const to = firstOf[entry + 1] ?? 0;
    for (let token = firstOf[entry] ?? 0; token < to; token += 1) {
        const id = value[token] ?? 0;
        if (kind[token] === TokenKind.Word ? MAY_ASK[id] === 1 : id === QUESTION) return true;
    }
    return hits[entry]?.some(isRequest) ?? false;
}

/** With them a sentence begins that first says what something is asked for: "to reset it I need your user name". */
const PURPOSE = setOf('to so before');

/** The piece with which a sentence begins to ask, behind what it asks for; its first piece where it tells no purpose. */
function behindPurpose(pieces: readonly Piece[], hits: readonly PhraseHit[], first: number, end: number): number {
    if (!tellsPurpose(pieces, first)) return first;
    const from = pieces[first]?.end ?? 0;
    const to = pieces[end - 1]?.end ?? 0;
    for (let index = firstHitAt(hits, from); index < Math.min(hits.length, LONGEST); index += 1) {
        const hit = hits[index];
        if (!hit || hit.first >= to) break;
        if (isRequest(hit) && hit.end > hit.first + 1) return Math.max(first, pieceFrom(pieces, hit.first));
    }
    return first;
}

function tellsPurpose(pieces: readonly Piece[], first: number): boolean {
    const word = pieces[first]?.text ?? '';
    return PURPOSE.has(word) && (word !== 'so' || BEHIND_SO.has(pieces[first + 1]?.text ?? ''));
}

/** What "so" tells a purpose with: "so your name is the last thing I need" tells none. */
const BEHIND_SO = setOf('that i we you he she they it');

/** What a sentence says. */
interface Said {
    /** It says something of what it names, and asks for nothing. */
    readonly isMentioned: boolean;
    readonly isAsking: boolean;
    /** The first phrase that names what is asked for. */
    readonly topic: PhraseHit | null;
}

/** Behind the stop or comma that ends the sentence that begins here. */
function sentenceEnd(pieces: readonly Piece[], first: number, length: number): number {
    for (let at = first; at < length; at += 1) {
        const piece = pieces[at];
        if (piece && piece.kind !== PieceKind.Bridge && isPause(piece)) return at + 1;
    }
    return length;
}

/** Reads the pieces `[first, end)` and the phrases among them; null when no word stands there. */
function saidIn(
    pieces: readonly Piece[],
    hits: readonly PhraseHit[],
    first: number,
    end: number,
    category: Category
): Said | null {
    let hasWords = false;
    let isMentioned = false;
    let isAsking = false;
    for (let at = first; at < end; at += 1) {
        const piece = pieces[at];
        if (!piece) break;
        if (piece.kind === PieceKind.Word) hasWords = true;
        if (piece.text === '?' || ASKING.has(piece.text)) isAsking = true;
        if (talksAbout(piece.text)) isMentioned = true;
    }
    if (!hasWords) return null;
    let topic: PhraseHit | null = null;
    const to = pieces[end - 1]?.end ?? 0;
    for (let index = firstHitAt(hits, pieces[first]?.first ?? 0); index < Math.min(hits.length, LONGEST); index += 1) {
        const hit = hits[index];
        if (!hit || hit.first >= to) break;
        if (hit.end > to) continue;
        if (topic === null && isTopic(hit, category)) topic = hit;
        isMentioned ||= isMention(hit);
        isAsking ||= isRequest(hit);
    }
    return { isMentioned, isAsking, topic };
}

/**
 * Tells whether any of these words stands in a sentence; in "what was the password we sent" only up to the word behind what it asks for, since a relative
 * clause only tells which one.
 */
function mentions(
    pieces: readonly Piece[],
    first: number,
    { topic }: Said,
    end: number,
    about: ReadonlySet<string>
): boolean {
    const behind = topic ? Math.max(first, Math.min(end, pieceFrom(pieces, topic.end))) : end;
    let main = end;
    for (let at = first; topic !== null && at < behind; at += 1) {
        if (WHICH.has(pieces[at]?.text ?? '')) main = Math.min(end, behind + 1);
    }
    let isWhich = false;
    for (let at = first; at < main; at += 1) {
        const text = pieces[at]?.text ?? '';
        if (about.has(text) && !(isWhich && TYPED.has(text))) return true;
        isWhich ||= WHICH.has(text);
    }
    return false;
}

/** "What do you type in the box for the user name": what somebody types is the value. */
const TYPED = setOf('type enter');

/** Tells whether the other side asked anything else between a question and what may answer it: that one is left. */
export function isLeftBetween(turns: Turns, asked: number, entry: number, category: Category): boolean {
    for (let at = asked + 1; at < entry; at += 1) {
        if (!turns.mayAnswer(entry, at) || turns.reading.entries[at]?.role === null) continue;
        const pieces = turns.of(at);
        if (pieces.length < SHORT || (turns.reading.hits[at] ?? []).some((hit) => isTopic(hit, category))) continue;
        const first = pieces.find((piece) => !isPause(piece));
        if (pieces.at(-1)?.text === '?' || OPENING.has(first?.text ?? '')) return true;
    }
    return false;
}

/** Tells whether a word says that something is forgotten, changed or broken. */
export function talksAbout(word: string): boolean {
    return word.length > 4 && ABOUT.test(word);
}

function isTopic({ meanings }: PhraseHit, category: Category): boolean {
    return meanings.some((meaning) => meaning.kind === 'topic' && meaning.topic === category);
}

function isMention({ kinds }: PhraseHit): boolean {
    return (kinds & (MeaningKind.Mention | MeaningKind.Topic)) === MeaningKind.Mention;
}

function isRequest({ kinds }: PhraseHit): boolean {
    return (kinds & MeaningKind.Request) !== 0;
}

const IN_QUESTION = setOf('if whether can could do does did why what when where how who');

/** Tells whether the clause up to this piece asks back: "can you tell me if it's …". */
export function isAskedAt(pieces: readonly Piece[], at: number): boolean {
    for (let before = at - 1; before >= 0 && !isPause(pieces[before]); before -= 1) {
        if (IN_QUESTION.has(pieces[before]?.text ?? '')) return true;
    }
    return false;
}
