import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Kind } from './conversation.ts';
import { generate } from './generate.ts';
import { Profile, shareOf } from './profile.ts';
import { CARD_NUMBER } from './phrases/english/cards.ts';
import { createRandom } from './random.ts';
import { withLuhn, withVerhoeff } from './values/checksums.ts';
import { ibanValue } from './values/documents.ts';

const CONVERSATIONS = generate({ seed: 7, profile: Profile.Developer, conversations: 600 });

describe('generate', () => {
    it('writes the same conversations for the same seed, however many follow', () => {
        const fewer = generate({ seed: 7, profile: Profile.Developer, conversations: 20 });

        assert.deepEqual(fewer, CONVERSATIONS.slice(0, 20));
        assert.notDeepEqual(generate({ seed: 8, profile: Profile.Developer, conversations: 20 }), fewer);
    });

    it('marks spans inside their entries that start and end with the value and do not overlap', () => {
        for (const { entries, gold } of CONVERSATIONS) {
            for (const { id, text } of entries) {
                const spans = gold.filter(({ entry }) => entry === id).sort((a, b) => a.start - b.start);
                spans.forEach(({ start, end }, index) => {
                    assert.ok(start < end && end <= text.length && start >= (spans[index - 1]?.end ?? 0));
                    assert.equal(text.slice(start, end).trim(), text.slice(start, end));
                });
            }
        }
    });

    it('marks nothing in clean conversations and leaves no slot of a template open', () => {
        for (const { kind, gold, entries } of CONVERSATIONS) {
            if (kind === Kind.Hard || kind === Kind.Ordinary) assert.equal(gold.length, 0);
            for (const { text } of entries) assert.doesNotMatch(text, /\{\w+\}|undefined/u);
        }
    });

    it('writes every category of the product, and every one of them spoken as well', () => {
        const spoken = CONVERSATIONS.filter(({ channel }) => channel === 'voice');
        const types = (from: typeof CONVERSATIONS): Set<string> =>
            new Set(from.flatMap(({ gold }) => gold.map(({ type }) => type)));

        assert.equal(types(CONVERSATIONS).size, 22);
        assert.equal(types(spoken).size, 22);
    });
});

describe('shareOf', () => {
    it('holds phrases out that the developer set never shows', () => {
        const developer = shareOf(CARD_NUMBER.prompts, Profile.Developer);
        const heldOut = shareOf(CARD_NUMBER.prompts, Profile.HeldOut);

        assert.equal(developer.length + heldOut.length, CARD_NUMBER.prompts.length);
        assert.ok(heldOut.length > 0 && heldOut.every((phrase) => !developer.includes(phrase)));
    });
});

describe('check digits', () => {
    it('are those of published examples', () => {
        assert.equal(withLuhn('411111111111111'), '4111111111111111');
        assert.equal(withVerhoeff('236'), '2363');
    });

    it('make an IBAN whose remainder is one', () => {
        const text = ibanValue(createRandom(1), 'DE').written(createRandom(2)).replaceAll(/[\s-]/gu, '').toUpperCase();
        const numeric = Array.from(text.slice(4) + text.slice(0, 4), (sign) => parseInt(sign, 36)).join('');

        assert.equal(BigInt(numeric) % 97n, 1n);
    });
});
