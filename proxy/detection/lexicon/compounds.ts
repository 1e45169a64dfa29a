import { Category } from 'c/redaction';
import { Casing, Gap, TokenKind, type Tokens } from '../text/tokens.ts';
import { isDenied } from './denial.ts';
import { LEXICON } from './known.ts';
import { knownWords } from './knownWords.ts';
import { MeaningKind } from './meaningKind.ts';
import { standsOnThing } from './ofThings.ts';
import type { PhraseHit, PhraseMeaning } from './phrases.ts';
import { Sense } from './sense.ts';
import { Harmless, isHarmless } from './topic.ts';

const DETERMINERS = knownWords('the a an this that your my our');
const CODE = knownWords('code codes');
/** What a code is sent by, asked for by or opens: such a code is secret. */
const SECRET = knownWords(
    'text texted sms email mail message phone mobile app bank banking login signin sign security passcode verification authenticator authentication auth token factor time ' +
        'digit digits number access entry door gate alarm safe new old reset recovery backup confirmation pin card temporary temp whatsapp voice call account user customer'
);

/**
 * The phrases of an entry without those that name what is sensitive by a word of a harmless thing: of "gift card number" the "gift card" stays, whose
 * number it is, and no "card number"; "the station code" is a reference. The same list where there are none, as in most entries.
 */
export function withoutNumbersOfThings(tokens: Tokens, hits: readonly PhraseHit[]): readonly PhraseHit[] {
    if (!hits.some((hit, index) => isNumberOfThing(hits[index - 1], hit) || isHarmlessHere(tokens, hit))) return hits;
    return hits.flatMap((hit, index) => {
        if (isNumberOfThing(hits[index - 1], hit)) return [];
        if (!isHarmlessHere(tokens, hit)) return [hit];
        const meanings = hit.meanings.filter(isReference);
        return meanings.length === 0 ? [] : [{ ...hit, meanings }];
    });
}

function isHarmlessHere(tokens: Tokens, hit: PhraseHit): boolean {
    return isCodeOfThing(tokens, hit) || standsOnThing(tokens, hit) || isDenied(tokens, hit);
}

/** Whether a phrase begins with the last word of another that names a thing. */
function isNumberOfThing(thing: PhraseHit | undefined, hit: PhraseHit): boolean {
    if (!thing || hit.first >= thing.end || (thing.kinds & hit.kinds & MeaningKind.Topic) === 0) return false;
    const isThing = thing.meanings.some((meaning) => meaning.kind === 'topic' && isReference(meaning));
    return isThing && hit.meanings.every((meaning) => meaning.kind === 'topic' && !isHarmless(meaning.topic));
}

/** "The station code", "an event code": a code that nobody sends. */
function isCodeOfThing(tokens: Tokens, { first, meanings, kinds }: PhraseHit): boolean {
    const { kind, value, gap, detail } = tokens;
    if (kinds !== MeaningKind.Hint || !CODE.has(value[first] ?? 0)) return false;
    if (!meanings.some((meaning) => meaning.kind === 'hint' && meaning.topic === Category.OneTimeCode)) return false;
    const noun = first - 1;
    if (noun < 1 || kind[noun] !== TokenKind.Word || kind[noun - 1] !== TokenKind.Word) return false;
    if (gap[first] !== Gap.Space || gap[noun] !== Gap.Space || detail[noun] !== Casing.Lower) return false;
    if (!DETERMINERS.has(value[noun - 1] ?? 0) || SECRET.has(value[noun] ?? 0)) return false;
    const senses = LEXICON.senses[value[noun] ?? 0] ?? 0;
    return (senses & Sense.Everyday) !== 0 && (senses & Sense.Common) === 0;
}

function isReference(meaning: PhraseMeaning): boolean {
    return 'topic' in meaning && meaning.topic === Harmless.Reference;
}
