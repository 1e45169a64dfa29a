import { Sense } from '../lexicon/sense.ts';
import { TokenKind } from '../text/tokens.ts';
import type { PhraseIndex } from './bridge.ts';
import { sensesOf, type Place } from './place.ts';

const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Repeat | Sense.Hundred;
/** A turn of more tokens says more than a number. */
const LONGEST = 48;

/** Tells whether an entry says nothing but numbers and what people say around them: there, "for" is four and "to" two wherever they stand. */
export function isBareNumber({ tokens, from, end, phrases }: Omit<Place, 'isBare' | 'isShouting'>): boolean {
    if (end - from > LONGEST) return false;
    let numbers = 0;
    let misheard = 0;
    for (let token = from; token < end; token += 1) {
        if (tokens.kind[token] === TokenKind.Sign) continue;
        const senses = sensesOf(tokens, token);
        if (tokens.kind[token] === TokenKind.Digits || (senses & NUMBER) !== 0) numbers += 1;
        else if ((senses & Sense.Misheard) !== 0) misheard += 1;
        else {
            const behind = behindTalk(phrases, token);
            if (behind === null) return false;
            token = behind - 1;
        }
    }
    return numbers > 0 && numbers >= misheard - 1;
}

/** The token behind a filler, an acknowledgement or a correction; null where none begins. */
function behindTalk(phrases: PhraseIndex, token: number): number | null {
    const hit = phrases.at(token);
    const isTalk = hit?.meanings.some(
        ({ kind }) => kind === 'filler' || kind === 'acknowledgement' || kind === 'correction' || kind === 'separator'
    );
    return hit && isTalk ? hit.end : null;
}
