import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Grouping } from './identification.ts';
import { identifierOf } from './identifierOf.ts';

const identify = identifierOf([
    { name: 'plate', country: 'ZZ', forms: ['AA99 AAA'] },
    { name: 'number', country: 'ZZ', forms: ['999 99 999'] }
]);

const groupingOf = (value: string, ...groups: readonly number[]): Grouping | undefined =>
    identify(value, groups)[0]?.grouping;

describe('identifierOf', () => {
    it('compares groups with those that the issuer prints', () => {
        assert.equal(groupingOf('12345678', 3, 2, 3), 'customary');
        assert.equal(groupingOf('12345678', 4, 4), 'other');
        assert.equal(groupingOf('12345678', 8), 'together');
        assert.equal(groupingOf('AB12CDE', 4, 3), 'customary');
    });

    it('takes letters that stand beside digits for one group with them', () => {
        assert.equal(groupingOf('AB12CDE', 2, 2, 3), 'together');
        assert.equal(groupingOf('AB12CDE', 1, 1, 2, 3), 'other');
        assert.equal(groupingOf('AB12CDE', 2, 5), 'together');
    });
});
