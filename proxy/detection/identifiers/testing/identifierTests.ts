import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { Strength, type Identifier } from '../identification.ts';

const SAMPLES = 3000;

/** The strength with which a value is this kind of identifier, or undefined if it is none. */
export function strengthAs(name: string, identify: Identifier, value: string): Strength | undefined {
    return identify(value).find((found) => found.name === name)?.strength;
}

/** Tests that hold for every identifier: it takes any string, and names the rarity of what it calls proven. */
export function itIsAnIdentifier(identify: Identifier): void {
    it('takes any string and any groups', () => {
        const value = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.stringMatching(/^[A-Z\d]{0,24}$/));
        fc.assert(
            fc.property(value, fc.array(fc.nat()), (written, groups) => Array.isArray(identify(written, groups)))
        );
    });

    it('reads nothing but digits and upper-case letters of ASCII', () => {
        for (const value of ['', '536-22-1234', '５３６２２１２３４', 'ab123456c', '536221234\n', '999 999 999']) {
            assert.deepEqual(identify(value), [], JSON.stringify(value));
        }
    });

    it('proves no more random digits than it says', () => {
        const proven = new Map<string, { count: number; oneIn: number }>();
        const random = randomDigits();
        for (let length = 8; length <= 20; length += 1) {
            for (let sample = 0; sample < SAMPLES; sample += 1) {
                for (const { name, strength, oneIn } of identify(random(length))) {
                    if (strength !== Strength.Checksum) continue;
                    const key = `${name} of ${String(length)} characters`;
                    proven.set(key, { count: (proven.get(key)?.count ?? 0) + 1, oneIn });
                }
            }
        }
        for (const [name, { count, oneIn }] of proven) {
            const expected = SAMPLES / oneIn;
            assert.ok(
                count <= expected + 4 * Math.sqrt(expected) + 1,
                `${name}: ${String(count)} of ${String(SAMPLES)}`
            );
        }
    });
}

/** Always the same sequence (Numerical Recipes' linear congruential generator, upper bits). */
function randomDigits(): (length: number) => string {
    let state = 20_260;
    const next = (): number => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return Math.floor((state / 2 ** 32) * 10);
    };
    return (length) => Array.from({ length }, next).join('');
}
