import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { TokenKind, type Tokens } from './tokens.ts';
import { tokenise } from './tokenise.ts';
import { WordIds } from './wordIds.ts';

const WORDS = new WordIds(['s', 'card', 'cafe', 'よん', 'よ']);

function tokensOf(text: string): Tokens {
    return tokenise([text], WORDS);
}

/** The tokens as they stand in the text. */
function cut(text: string): readonly string[] {
    const tokens = tokensOf(text);
    return Array.from({ length: tokens.count }, (_, id) => text.slice(tokens.start[id], tokens.end[id]));
}

function digitsOf(text: string): string {
    const tokens = tokensOf(text);
    return tokens.digit.subarray(0, tokens.digitCount).join('');
}

describe('tokenise', () => {
    it('cuts words, digits and signs', () => {
        assert.deepEqual(cut('Card no. 12-34 (ab12)'), ['Card', 'no', '.', '12', '-', '34', '(', 'ab', '12', ')']);
    });

    it('takes a possessive for a word of its own and leaves other apostrophes in theirs', () => {
        assert.deepEqual(cut("O'Brien's and Ann’s don't"), ["O'Brien", "'s", 'and', 'Ann', '’s', "don't"]);
    });

    it('reads the digits of every script', () => {
        for (const text of ['123', '１２３', '١٢٣', '१२३', '①②③', '𝟏𝟐𝟑', '&#49;&#x32;&#51;']) {
            assert.equal(digitsOf(text), '123', `digits of U+${text.charCodeAt(0).toString(16)}`);
        }
    });

    it('goes on over characters that take no room', () => {
        assert.deepEqual(cut('1\u200B2\u00AD3 ca\u200Crd'), ['1\u200B2\u00AD3', 'ca\u200Crd']);
    });

    it('reads letters and apostrophes that a text spells as character references', () => {
        assert.deepEqual(cut('I&#39;m O&rsquo;Neil&#39;s c&#97;fe &amp; R&amp;D'), [
            'I&#39;m',
            'O&rsquo;Neil',
            '&#39;',
            's',
            'c&#97;fe',
            '&amp;',
            'R',
            '&amp;',
            'D'
        ]);
        assert.equal(tokensOf('c&#97;rd').value[0], WORDS.idOf('card'));
    });

    it('finds a word in any case, accent and alphabet that looks like it', () => {
        for (const text of ['card', 'CARD', 'ｃａｒｄ', 'саrd', 'cárd', 'c\u0301ard']) {
            assert.equal(tokensOf(text).value[0], WORDS.idOf('card'));
        }
    });

    it('takes the longest known word of a script without spaces', () => {
        assert.deepEqual(cut('よんよ山'), ['よん', 'よ', '山']);
    });

    it('covers every character that is seen, in order and apart, whatever the text', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
                const tokens = tokensOf(text);
                let end = 0;
                for (let id = 0; id < tokens.count; id += 1) {
                    assert.ok((tokens.start[id] ?? -1) >= end && (tokens.end[id] ?? -1) > (tokens.start[id] ?? -1));
                    end = tokens.end[id] ?? 0;
                }
                assert.ok(end <= text.length);
                const seen = Array.from(text.matchAll(/[\p{L}\p{Nd}]/gu), ({ index }) => index);
                for (const at of seen) assert.ok(isCovered(tokens, at));
            })
        );
    });

    it('keeps each digit where it stands', () => {
        fc.assert(
            fc.property(fc.stringMatching(/^[a-c0-9 .-]{0,60}$/), (text) => {
                const tokens = tokensOf(text);
                const told = Array.from({ length: tokens.digitCount }, (_, index) => tokens.digitStart[index]);
                assert.deepEqual(
                    told,
                    Array.from(text.matchAll(/\d/g), ({ index }) => index)
                );
            })
        );
    });

    it('numbers the tokens of several texts through', () => {
        const tokens = tokenise(['a b', '', 'c'], WORDS);

        assert.deepEqual([...tokens.firstOf], [0, 2, 2, 3]);
        assert.deepEqual([...tokens.kind.subarray(0, 3)], [TokenKind.Word, TokenKind.Word, TokenKind.Word]);
    });
});

function isCovered(tokens: Tokens, at: number): boolean {
    for (let id = 0; id < tokens.count; id += 1) {
        if ((tokens.start[id] ?? 0) <= at && at < (tokens.end[id] ?? 0)) return true;
    }
    return false;
}
