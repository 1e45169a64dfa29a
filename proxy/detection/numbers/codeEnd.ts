import { LEXICON } from '../lexicon/known.ts';
import { Gap, TokenKind } from '../text/tokens.ts';
import type { Place } from './place.ts';
import type { RunBuilder } from './runBuilder.ts';

const SPANISH = LEXICON.languages.indexOf('es');
const DNI_DIGITS = 8;

/** Tells whether a letter that is also a word ends a code: the "A" of "TR 68 88 95 A", or the last letter of a Spanish identity number. */
export function endsCode(place: Place, token: number, run: RunBuilder): boolean {
    if (!run.hasLetters) return endsDni(place, token, run);
    const { tokens, end } = place;
    const next = token + 1;
    return next >= end || tokens.kind[next] === TokenKind.Sign || tokens.gap[next] === Gap.Break;
}

/** The "a" or "y" behind eight digits, with which a turn ends. */
function endsDni({ language, end }: Place, token: number, run: RunBuilder): boolean {
    return language === SPANISH && token + 1 >= end && run.length === DNI_DIGITS;
}
