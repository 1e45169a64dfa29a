import { Category } from 'c/redaction';
import { Gap, TokenKind, type Tokens } from '../text/tokens.ts';
import { LEXICON } from './known.ts';
import { knownWords } from './knownWords.ts';
import { MeaningKind } from './meaningKind.ts';
import type { PhraseHit } from './phrases.ts';
import { THINGS } from './things.ts';

/** What stands on a card is told by where it stands; on other things the same place has harmless numbers. */
const ON_CARD: ReadonlySet<string> = new Set([Category.CardNumber, Category.Cvv]);
const NUMBERS = knownWords('number numbers digit digits code printed back front side top bottom');
const ON = knownWords('on off from of');
const PLACING = knownWords('on off from of for under inside at beside underneath behind in');
const NAMED_THINGS = knownWords(THINGS);
const DETERMINERS = knownWords('the a an this that your my our his her their');
/** "Read me the code", "six digit number": may be any. */
const ASKING = knownWords('read give tell six digit four five');
const CODES = knownWords('code codes number');
/** Between a code and where it stands: "a code stamped on the base". */
const WRITTEN = knownWords('stamped printed written shown engraved marked thats is right just');
/** What is on a card, or may be one. */
const CARDS = knownWords(
    'card cards visa mastercard amex american express discover maestro debit credit bank plastic one ones thing ' +
        'signature strip panel back front reverse side top bottom long number numbers digits sixteen account chase capital gold platinum silver black first national prime travel reserve rewards cash business'
);
/** Where codes stand that are secret. */
const SECRET = knownWords(
    'phone mobile cell screen app text sms message email mail token device fob reader keypad watch computer tablet laptop notification chat browser letter account file ' +
        'login website portal site system online banking transfer payment transaction purchase wire change reset sign log verification security two app gate door lock entrance lift alarm safe locker card bank tv television telly console monitor display projector streaming back front reverse way moment minute case house building'
);
const TAG = LEXICON.words.idOf('tag');
const LUGGAGE = knownWords('bag bags suitcase suitcases luggage baggage backpack rucksack pushchair stroller');
const FAR = 16;
const PLATE_ON = knownWords('on of');
const PLATE = LEXICON.words.idOf('plate');
/** What has a number plate, or says what it is. */
const WITH_PLATES = knownWords(
    'car cars vehicle van truck lorry bike motorbike motorcycle trailer caravan bus taxi minibus motor ute bumper rental hire one invoice account file policy booking permit ticket form email back front rear'
);
/** "The back of my new visa": so many words may stand before what it is. */
const MOST_WORDS = 3;

/** "The number on the back of the router", "a code on the lid": says where a harmless number stands, in words that else name a secret. */
export function standsOnThing(tokens: Tokens, hit: PhraseHit): boolean {
    if ((hit.kinds & (MeaningKind.Topic | MeaningKind.Hint)) === 0) return false;
    const { kind, value } = tokens;
    const last = value[hit.end - 1] ?? 0;
    if (hit.meanings.some((meaning) => 'topic' in meaning && ON_CARD.has(meaning.topic))) {
        let on = ON.has(last) ? hit.end - 1 : hit.end;
        while (on < hit.end + 2 && kind[on] === TokenKind.Word && NUMBERS.has(value[on] ?? 0)) on += 1;
        return isOnThing(tokens, on);
    }
    if (last === TAG) return isOfLuggage(tokens, hit.first);
    if (last === PLATE) return PLATE_ON.has(value[hit.end] ?? 0) && isThing(tokens, hit.end + 1, WITH_PLATES);
    const asks = (hit.kinds & MeaningKind.Topic) !== 0;
    if (!CODES.has(last) || (asks && !ASKING.has(value[hit.first] ?? 0))) return false;
    let on = hit.end;
    while (on < hit.end + 2 && kind[on] === TokenKind.Word && isWriting(value[on] ?? 0)) on += 1;
    return kind[on] === TokenKind.Word && PLACING.has(value[on] ?? 0) && isThing(tokens, on + 1, SECRET);
}

/** "My bag never came, the tag says". */
function isOfLuggage({ kind, value }: Tokens, tag: number): boolean {
    for (let token = tag - 1; token >= Math.max(0, tag - FAR); token -= 1)
        if (kind[token] === TokenKind.Word && LUGGAGE.has(value[token] ?? 0)) return true;
    return false;
}

/** Tells whether "on the router", "of that box" stands at a token, and no card. */
export function isOnThing(tokens: Tokens, on: number): boolean {
    return tokens.kind[on] === TokenKind.Word && ON.has(tokens.value[on] ?? 0) && isThing(tokens, on + 1, CARDS);
}

/** Tells whether "the router", "that old box" stands at a token: a thing of the list behind a determiner, and none of these words beside it. */
function isThing({ kind, value, gap }: Tokens, from: number, others: ReadonlySet<number>): boolean {
    if (!isWordAt(kind, gap, from) || !DETERMINERS.has(value[from] ?? 0)) return false;
    let isNamed = false;
    for (let token = from + 1; token <= from + MOST_WORDS && isWordAt(kind, gap, token); token += 1) {
        const word = value[token] ?? 0;
        if (others.has(word)) return false;
        if (!isNamed && (DETERMINERS.has(word) || PLACING.has(word))) return false;
        isNamed ||= NAMED_THINGS.has(word);
    }
    return isNamed;
}

/** No list knows words like "embossed", and none that says how a secret came. */
function isWriting(word: number): boolean {
    return word === 0 || WRITTEN.has(word);
}

function isWordAt(kind: Tokens['kind'], gap: Tokens['gap'], token: number): boolean {
    return kind[token] === TokenKind.Word && gap[token] === Gap.Space;
}
