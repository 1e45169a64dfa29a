import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Category } from 'c/redaction';
import fc from 'fast-check';
import type { Finding } from './finding.ts';
import { resolve } from './resolve.ts';

function finding(start: number, end: number, category: Category, score: number, entry = 0): Finding {
    return { entry, start, end, category, score, why: 'a test' };
}

const ANY_FINDING = fc
    .record({
        start: fc.nat(40),
        length: fc.integer({ min: 1, max: 12 }),
        category: fc.constantFrom(Category.Phone, Category.Person, Category.Email),
        score: fc.double({ min: 0.5, max: 1, noNaN: true }),
        entry: fc.nat(2)
    })
    .map(({ start, length, category, score, entry }) => finding(start, start + length, category, score, entry));

describe('resolve', () => {
    it('keeps the surer of two that overlap', () => {
        const sure = finding(0, 10, Category.CardNumber, 0.99);

        assert.deepEqual(resolve([finding(2, 10, Category.Phone, 0.7), sure]), [sure]);
    });

    it('keeps what of the other lies outside', () => {
        const resolved = resolve([finding(0, 10, Category.CardNumber, 0.99), finding(5, 20, Category.Phone, 0.7)]);

        assert.deepEqual(
            resolved.map(({ start, end }) => [start, end]),
            [
                [0, 10],
                [10, 20]
            ]
        );
    });

    it('makes one of two of the same category', () => {
        const resolved = resolve([finding(0, 10, Category.Phone, 0.9), finding(5, 20, Category.Phone, 0.7)]);

        assert.deepEqual(
            resolved.map(({ start, end }) => [start, end]),
            [[0, 20]]
        );
    });

    it('takes a name inside an e-mail address for a part of it', () => {
        const email = finding(0, 20, Category.Email, 0.8);

        assert.deepEqual(resolve([finding(0, 4, Category.Person, 0.95), email]), [email]);
    });

    it('leaves findings apart, in order, whatever comes', () => {
        fc.assert(
            fc.property(fc.array(ANY_FINDING, { maxLength: 30 }), (findings) => {
                const resolved = resolve(findings);
                for (const [index, { entry, start, end }] of resolved.entries()) {
                    const next = resolved[index + 1];
                    assert.ok(start < end);
                    assert.ok(!next || next.entry > entry || (next.entry === entry && next.start >= end));
                }
            })
        );
    });

    it('uncovers no more than the ends of what loses', () => {
        fc.assert(
            fc.property(fc.array(ANY_FINDING, { maxLength: 12 }), (findings) => {
                const resolved = resolve(findings);
                for (const { entry, start, end } of findings) {
                    let bare = 0;
                    for (let at = start; at < end; at += 1) {
                        const isCovered = resolved.some(
                            (other) => other.entry === entry && other.start <= at && at < other.end
                        );
                        bare = isCovered ? 0 : bare + 1;
                        assert.ok(bare < 3);
                    }
                }
            })
        );
    });
});
