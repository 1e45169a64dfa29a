import fc from 'fast-check';
import { Category } from '../category.ts';
import { MaskStyle, type MaskRules } from '../mask.ts';
import type { Span } from '../span.ts';

/** Pieces that make boundaries hard: joiners, halves of pairs, line breaks, tokens and what looks like one. */
const PIECES = [
    ...['a', 'é', '4', '1111', ' ', '-', '.', '[', ']', '\r', '\n', '\r\n', '\t'],
    ...['\u0301', '\u200d', '\ufe0f\u20e3', '\u0600', '\u1100', '\u1161', '\u11a8', '\u0915\u094d', '\u0663', '\u05d0'],
    ...['\u{1f468}', '\u{1f3fd}', '\u{1f1e9}', '\u{1f1ea}', '\ud83d', '\ude00'],
    ...['[redacted: email]', '[redacted: card number ending 4321]', '[redacted: ', '[redacted: 4111]']
];

export const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));

/**
 * Any text without halves of pairs. It generates what `unit: 'binary'` does; but that makes a table of a million characters first,
 * which takes a second in every test file.
 */
export const anyTexts = fc.string({ unit: fc.nat(0x10_f7ff).map(characterAt, placeOf) });

export const categories = fc.constantFrom<string>(...Object.values(Category), 'ADMIN_MADE');

export const rules: fc.Arbitrary<MaskRules> = fc.dictionary(
    categories,
    fc.record({ label: anyTexts, maskStyle: fc.constantFrom(...Object.values(MaskStyle)) }),
    { noNullPrototype: true }
);

/** A text and spans inside it, in any order, overlapping or not. */
export const textsWithSpans = texts.chain((text) => fc.record({ text: fc.constant(text), spans: manySpansIn(text) }));

/** Spans inside a text, in any order, overlapping or not. */
export function manySpansIn(text: string): fc.Arbitrary<readonly Span[]> {
    return text.length === 0 ? fc.constant([]) : fc.array(spanIn(text), { maxLength: 8 });
}

function spanIn({ length }: string): fc.Arbitrary<Span> {
    return fc
        .tuple(fc.nat(length - 1), fc.integer({ min: 1, max: 12 }), categories)
        .map(([start, size, category]) => ({ start, end: Math.min(start + size, length), category }));
}

/** The character at this place among all that are no half of a pair. */
function characterAt(place: number): string {
    return String.fromCodePoint(place < 0xd800 ? place : place + 0x800);
}

/** The other way round; throws on what is not one such character, as fast-check expects. */
function placeOf(character: unknown): number {
    if (typeof character !== 'string' || !/^[^\ud800-\udfff]$/u.test(character)) throw new TypeError('no character');
    const codePoint = character.codePointAt(0) ?? 0;
    return codePoint < 0xd800 ? codePoint : codePoint - 0x800;
}
