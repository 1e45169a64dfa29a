import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Category } from 'c/redaction';
import type { Finding } from './finding.ts';
import { linkSame } from './linkSame.ts';

describe('linkSame', () => {
    it('gives a value that stands twice one group, one score and one reason', () => {
        const texts = ['maya@example.com', 'Maya@Example.com'];
        const linked = linkSame(entriesOf(texts), [
            found(0, texts, Category.Email, 0.7),
            found(1, texts, Category.Email, 0.9)
        ]);
        assert.deepEqual(evidenceOf(linked), [
            { score: 0.9, why: 'found in entry 1', group: 'same-1-0' },
            { score: 0.9, why: 'found in entry 1', group: 'same-1-0' }
        ]);
    });

    it('knows a number in other groups', () => {
        const texts = ['07700 900461', '(07700) 900-461'];
        const linked = linkSame(entriesOf(texts), [
            found(0, texts, Category.Phone, 0.7),
            found(1, texts, Category.Phone, 0.7)
        ]);
        assert.ok(linked[0]?.group !== undefined && linked[0].group === linked[1]?.group);
    });

    it('adds what reads the same to the group that is there, with its evidence', () => {
        const texts = ['07700 900461', '07700 900461'];
        const known = { ...found(0, texts, Category.Phone, 0.7), group: 'n1' };
        const linked = linkSame(entriesOf(texts), [known, found(1, texts, Category.Phone, 0.9)]);
        assert.deepEqual(linked[0], known);
        assert.deepEqual(evidenceOf(linked)[1], { score: 0.7, why: 'found in entry 0', group: 'n1' });
    });

    const apart: readonly (readonly [what: string, texts: readonly string[], category: Category])[] = [
        ['names, which people share', ['Maya Lind', 'Maya Lind'], Category.Person],
        ['short codes', ['4821', '4821'], Category.Pin],
        ['dates that differ in where their parts end', ['1/11/1984', '11/1/1984'], Category.DateOfBirth],
        ['passwords that differ in case', ['Harbour9', 'harbour9'], Category.Password]
    ];
    for (const [what, texts, category] of apart)
        it(`leaves ${what}`, () => {
            const findings = texts.map((_, entry) => found(entry, texts, category, 0.8));
            assert.deepEqual(linkSame(entriesOf(texts), findings), findings);
        });

    it('leaves a piece that two values have in common', () => {
        const texts = ['4556 7375', '4556 7375', '4556 7375'];
        const findings = texts.map((_, entry) => found(entry, texts, Category.CardNumber, 0.8));
        const grouped = findings.map((finding, entry) =>
            entry < 2 ? { ...finding, group: `n${String(entry)}` } : finding
        );
        assert.deepEqual(linkSame(entriesOf(texts), grouped), grouped);
    });
});

function entriesOf(texts: readonly string[]): Parameters<typeof linkSame>[0] {
    return texts.map((text, index) => ({ identifier: String(index), text, role: null }));
}

function found(entry: number, texts: readonly string[], category: Category, score: number): Finding {
    return { entry, start: 0, end: texts[entry]?.length ?? 0, category, score, why: `found in entry ${String(entry)}` };
}

function evidenceOf(findings: readonly Finding[]): readonly object[] {
    return findings.map(({ score, why, group }) => ({ score, why, group }));
}
