import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SEEDS } from './seeds.ts';

const NOW = Date.UTC(2026, 8, 9, 14, 21, 7, 333);
const seeds = SEEDS.flatMap((makeSeeds) => makeSeeds(NOW));

describe('the seeds', () => {
    it('are the same in every run', () => {
        assert.deepEqual(
            SEEDS.flatMap((makeSeeds) => makeSeeds(NOW)),
            seeds
        );
    });

    it('have every entry within the time of its record', () => {
        for (const { seed, records, entries } of seeds) {
            for (const { at, record } of entries) {
                const of = records[record ?? 0];
                const owners = record === null ? records : of === undefined ? [] : [of];
                const isInside = owners.some(({ startedAt, endedAt }) => at >= startedAt && at <= (endedAt ?? NOW));
                assert.ok(isInside, seed);
            }
        }
    });

    it('have a long call whose entries share timestamps, and a card number in one entry and over seven turns', () => {
        const call = seeds.find(({ seed }) => seed === 'cardReadAloud');
        const digits = (call?.entries ?? [])
            .slice(300, 320)
            .filter(({ from }) => from === 'customer')
            .map(({ text }) => text?.replace(/double one/, 'one one') ?? '')
            .join(' ')
            .match(/\b(?:one|two|three|four|seven)\b/g);

        assert.equal(call?.entries.length, 1200);
        assert.equal(new Set(call.entries.map(({ at }) => at)).size, 1080);
        assert.equal(new Set(call.entries.map(({ serverAt }) => serverAt)).size, 1188);
        assert.ok(call.entries.some(({ text }) => text?.includes('4111 1111 1111 4321')));
        assert.equal(
            digits
                ?.slice(0, 16)
                .map((word) => WORDS[word])
                .join(''),
            '4111111111114321'
        );
    });

    it('have one conversation of three sessions with three owners, each opened by a bot that links to nothing', () => {
        const conversation = seeds.find(({ seed }) => seed === 'threeSessions');

        assert.equal(new Set(conversation?.records.map(({ owner }) => owner)).size, 3);
        assert.equal(conversation?.entries.filter(({ from, record }) => from === 'bot' && record === null).length, 3);
    });

    it('use a card number that passes the Luhn check', () => {
        const sum = Array.from('4111111111114321')
            .toReversed()
            .reduce((total, digit, index) => {
                const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
                return total + (doubled > 9 ? doubled - 9 : doubled);
            }, 0);

        assert.equal(sum % 10, 0);
    });
});

const WORDS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, seven: 7 };
