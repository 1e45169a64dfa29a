import type { Category } from 'c/redaction';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { isPause } from './core.ts';
import { PieceKind, type Piece } from './pieces.ts';
import { pieceFrom } from './valueStart.ts';
import type { Turns } from './turns.ts';
import { setOf } from './words.ts';

/** With them people ask for something, in every language that is covered. */
const ASKING = setOf(
    'what whats give tell have get confirm provide take please verify read say name spell your who which where need got ' +
        'wie was welches welche welchen nennen sagen geben verraten brauche benotige bitte lautet quel quelle quels donnez donner pouvez indiquer indiquez ' +
        'rappeler besoin faut necesito preciso bisogno cual digame dime puede podria indique indicarme facilita qual quais pode poderia informe informar diga confirma confirme ' +
        'puo potrebbe dica dirmi wat welke mag kunt geef noemen 教えて お願い いただけ 何 どうぞ'
);
/** How words begin that talk about a value instead of asking for it. */
const ABOUT = (
    'forg vergess vergeten olvid recuerd esquec esquei lembr dimentic ricord oubli reset reimpost restabl redefin reinici reinit zurucksetz zuruckgesetz ' +
    'andern geandert wijzig gewijzigd cambi alterar trocar troqu changer change expir abgelaufen verlopen caduc scadut funcion funktion funzion werkt fonctionne ' +
    'marche wiederher recuper polic gereset'
).split(' ');
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
    const pieces = turns.of(entry);
    const hits = (turns.reading.hits[entry] ?? []).slice(0, LONGEST);
    const isCustomer = turns.reading.entries[entry]?.role === 'EndUser';
    let isNamed = false;
    let isAsking = false;
    for (const sentence of sentencesOf(pieces.slice(0, LONGEST))) {
        const inside = hits.filter((hit) => isInside(hit, sentence));
        const isSaidOf = sentence.some(({ text }) => talksAbout(text)) || inside.some(isMention);
        const asks = sentence.some(({ text }) => text === '?' || ASKING.has(text)) || inside.some(isRequest);
        const names = inside.some((hit) => isTopic(hit, category));
        if (isSaidOf || mainClauseOf(sentence, inside, category).some(({ text }) => about.has(text))) continue;
        if (names && (asks || (!isCustomer && sentence.length < SHORT))) return true;
        isNamed ||= names;
        isAsking ||= asks;
    }
    return isNamed && isAsking;
}

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

/** The parts of an entry between stops and commas, each with the sign that ends it. */
export function sentencesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
    const sentences: Piece[][] = [[]];
    for (const piece of pieces) {
        sentences.at(-1)?.push(piece);
        if (piece.kind !== PieceKind.Bridge && isPause(piece)) sentences.push([]);
    }
    return sentences.filter((sentence) => sentence.some(({ kind }) => kind === PieceKind.Word));
}

/** Tells whether a word says that something is forgotten, changed or broken. */
export function talksAbout(word: string): boolean {
    return word.length > 4 && ABOUT.some((beginning) => word.startsWith(beginning));
}

/** "What was the password we sent": the sentence up to the word behind what it asks for, since a relative clause only tells which one. */
function mainClauseOf(sentence: readonly Piece[], hits: readonly PhraseHit[], category: Category): readonly Piece[] {
    const hit = hits.find((one) => isTopic(one, category));
    if (!hit) return sentence;
    const end = pieceFrom(sentence, hit.end);
    return sentence.slice(0, end).some(({ text }) => WHICH.has(text)) ? sentence.slice(0, end + 1) : sentence;
}

function isInside({ first, end }: PhraseHit, sentence: readonly Piece[]): boolean {
    return first >= (sentence[0]?.first ?? 0) && end <= (sentence.at(-1)?.end ?? 0);
}

function isTopic({ meanings }: PhraseHit, category: Category): boolean {
    return meanings.some((meaning) => meaning.kind === 'topic' && meaning.topic === category);
}

function isMention({ meanings }: PhraseHit): boolean {
    return meanings.some(({ kind }) => kind === 'mention') && !meanings.some(({ kind }) => kind === 'topic');
}

function isRequest({ meanings }: PhraseHit): boolean {
    return meanings.some(({ kind }) => kind === 'request');
}

const IN_QUESTION = setOf('if whether can could do does did why what when where how who');

/** Tells whether the clause up to this piece asks back: "can you tell me if it's …". */
export function isAskedAt(pieces: readonly Piece[], at: number): boolean {
    for (let before = at - 1; before >= 0 && !isPause(pieces[before]); before -= 1) {
        if (IN_QUESTION.has(pieces[before]?.text ?? '')) return true;
    }
    return false;
}
