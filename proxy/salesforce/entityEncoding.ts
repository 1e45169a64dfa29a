import { decodeEntities, holdsEntity } from '../entities.ts';

/**
 * What encoded text never holds: a quote, an angle bracket, an ampersand that starts nothing like an entity. The backslash is
 * left out, because it is the one of the six that no captured answer shows.
 */
const NEVER_IN_ENCODED = /[<>"']|&(?!#?[a-z0-9]+;)/i;

/** One entry's text in two answers: one asked for without encoding, one with. */
export interface TextTwice {
    readonly askedRaw: string;
    readonly askedEncoded: string;
}

/** What an answer that was asked for without encoding turns out to be. */
export const Encoding = { Raw: 'raw', Encoded: 'encoded', Unknown: 'unknown' } as const;
export type Encoding = (typeof Encoding)[keyof typeof Encoding];

/**
 * Tells from the texts of two answers about the same entries whether the first is raw.
 *
 * Where the header was honoured, asking for encoding encoded every entity of the first answer once more. Where both answers
 * have the same entities, either the header was ignored and both are encoded, or the org encodes nothing, which a character
 * that encoding never leaves shows. An entry that someone changed in between tells nothing; no verdict, or two, is `unknown`.
 */
export function encodingOf(texts: readonly TextTwice[]): Encoding {
    const telling = texts.filter(({ askedRaw }) => holdsEntity(askedRaw));
    const isHonoured = telling.some((text) => isEncodedOnceMore(text));
    const isSame = telling.some(({ askedRaw, askedEncoded }) => askedRaw === askedEncoded);
    if (isHonoured === isSame) return Encoding.Unknown;
    if (isHonoured) return Encoding.Raw;
    return texts.some(({ askedEncoded }) => NEVER_IN_ENCODED.test(askedEncoded)) ? Encoding.Raw : Encoding.Encoded;
}

function isEncodedOnceMore({ askedRaw, askedEncoded }: TextTwice): boolean {
    return askedRaw !== askedEncoded && decodeEntities(askedEncoded) === askedRaw;
}
