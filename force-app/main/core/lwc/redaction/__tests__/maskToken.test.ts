import { maskTokensOf, toTokenLabel } from '../maskToken.ts';

describe('maskTokensOf', () => {
    it.each([
        '[redacted: email]',
        '[redacted: card number ending 4321]',
        '[redacted: one-time code]',
        '[redacted: número de tarjeta]',
        '[redacted: 信用卡号]'
    ])('finds %s', (token) => {
        expect(maskTokensOf(`a ${token} b`)).toEqual([{ start: 2, end: 2 + token.length }]);
    });

    it.each([
        ['a number in the shape of a token', '[redacted: 4929000000004321]'],
        ['a number behind words', '[redacted: my card 4929 0000 0000 4321]'],
        ['more than four digits at the end', '[redacted: card number ending 54321]'],
        ['an address', '[redacted: jo@acme.example]'],
        ['nothing', '[redacted: ]'],
        ['several lines', '[redacted: a\nb]'],
        ['a token that is not closed', '[redacted: email'],
        ['other capitals', '[REDACTED: email]']
    ])('takes %s for plain text', (_what, text) => {
        expect(maskTokensOf(text)).toEqual([]);
    });
});

describe('toTokenLabel', () => {
    it.each([
        ['card number', 'card number'],
        ['  card\nnumber ', 'card number'],
        ['[card] 2 @home', 'card home'],
        ['123', ''],
        ['x'.repeat(100), 'x'.repeat(64)],
        ['😀'.repeat(65), '😀'.repeat(64)]
    ])('makes of %j the label %j', (label, words) => {
        expect(toTokenLabel(label)).toBe(words);
    });
});
