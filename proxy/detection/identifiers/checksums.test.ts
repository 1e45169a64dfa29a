import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
    passesAba,
    passesLuhn,
    passesMod11And10,
    passesMod11Radix2,
    passesMod97,
    passesVerhoeff,
    weightedCrossSum,
    weightedSum
} from './checksums.ts';

const CHECKS = [
    { name: 'Luhn', passes: passesLuhn, valid: ['4111111111111111', '79927398713', '0'], body: 15 },
    { name: 'Verhoeff', passes: passesVerhoeff, valid: ['2363', '999941057058'], body: 11 },
    { name: 'MOD 97-10', passes: passesMod97, valid: ['3214282912345698765432161182', '79444'], body: 12 },
    { name: 'MOD 11-2', passes: passesMod11Radix2, valid: ['07940', '079X', '11010519491231002X'], body: 17 },
    { name: 'MOD 11,10', passes: passesMod11And10, valid: ['07945', '86095742719'], body: 10 },
    { name: 'ABA', passes: passesAba, valid: ['111000025', '021000021'], body: 8 }
] as const;

const digits = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^\\d{${String(length)}}$`));

for (const { name, passes, valid, body } of CHECKS) {
    describe(`the check ${name}`, () => {
        it('passes published examples', () => {
            for (const value of valid) assert.equal(passes(value), true, value);
        });

        it('finds every wrong digit', () => {
            fc.assert(
                fc.property(digits(body), fc.nat(), fc.integer({ min: 1, max: 9 }), (start, place, change) => {
                    const right = completed(start, passes) ?? '';
                    const index = place % start.length;
                    const wrong = (Number(right[index]) + change) % 10;
                    return !passes(right.slice(0, index) + String(wrong) + right.slice(index + 1));
                })
            );
        });

        it('refuses other characters, and never throws', () => {
            for (const value of ['', ' ', 'a', '１２３', '41111111-1111111', '4111\n'])
                assert.equal(passes(value), false);
            fc.assert(fc.property(fc.string({ unit: 'binary' }), (value) => typeof passes(value) === 'boolean'));
        });
    });
}

describe('passesVerhoeff', () => {
    it('finds swapped neighbours', () => {
        fc.assert(
            fc.property(digits(11), fc.nat({ max: 9 }), (start, index) => {
                fc.pre(start[index] !== start[index + 1]);
                const right = completed(start, passesVerhoeff) ?? '';
                const swapped = `${right.charAt(index + 1)}${right.charAt(index)}`;
                return !passesVerhoeff(right.slice(0, index) + swapped + right.slice(index + 2));
            })
        );
    });
});

describe('weightedSum and weightedCrossSum', () => {
    it('add characters times weights, letters counting from ten', () => {
        assert.equal(weightedSum('1A2', [3, 1, 2]), 17);
        assert.equal(weightedCrossSum('789', [2, 1, 2]), 5 + 8 + 9);
    });
});

/** The digits with the check that passes, or null where that would be the character X. */
function completed(start: string, passes: (value: string) => boolean): string | null {
    for (let check = 0; check < 100; check += 1) {
        const value = start + String(check).padStart(passes === passesMod97 ? 2 : 1, '0');
        if (passes(value)) return value;
    }
    return null;
}
