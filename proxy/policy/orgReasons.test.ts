import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StoredReason } from '../salesforce/gateway.ts';
import { DEFAULT_POLICY } from './defaultPolicy.ts';
import { orgReasons } from './orgReasons.ts';

const BUILT_IN = DEFAULT_POLICY.reasonCodes;

function reason(name: string, fields: Partial<StoredReason> = {}): StoredReason {
    return { name, isEnabled: true, label: null, standard: null, sortOrder: null, ...fields };
}

const codesOf = (records: readonly StoredReason[]): readonly string[] =>
    orgReasons(records).reasonCodes.map(({ code }) => code);

describe('orgReasons', () => {
    it('are the built-in ones where the org has no records', () => {
        assert.deepEqual(orgReasons([]), { reasonCodes: BUILT_IN, retiredReasonCodes: [] });
    });

    it('have the words and the rule of their records, and the built-in words where a record has none', () => {
        const { reasonCodes } = orgReasons([
            reason('PCI_PAN', { label: ' Payment card ', standard: ' PCI DSS 4 ' }),
            reason('HEALTH'),
            reason('LEGAL_HOLD')
        ]);

        assert.deepEqual(
            reasonCodes.filter(({ code }) => ['PCI_PAN', 'HEALTH', 'LEGAL_HOLD'].includes(code)),
            [
                { code: 'PCI_PAN', label: 'Payment card', standard: 'PCI DSS 4' },
                { code: 'HEALTH', label: 'Health information', standard: null },
                { code: 'LEGAL_HOLD', label: 'Legal hold', standard: null }
            ]
        );
    });

    it('stand in their order: a built-in one without a record at its place, another one without an order last', () => {
        const codes = codesOf([
            reason('ZEBRA'),
            reason('LEGAL_HOLD', { sortOrder: 15 }),
            reason('OTHER', { sortOrder: -1 })
        ]);

        assert.deepEqual(codes.slice(0, 4), ['OTHER', 'PCI_PAN', 'LEGAL_HOLD', 'PCI_SAD']);
        assert.equal(codes.at(-1), 'ZEBRA');
    });

    it('are retired where a record is not enabled, with their words', () => {
        const records = [
            reason('PCI_SAD', { isEnabled: false, label: 'Security code' }),
            reason('LEGAL_HOLD', { isEnabled: false })
        ];

        assert.ok(!codesOf(records).includes('PCI_SAD'));
        assert.deepEqual(orgReasons(records).retiredReasonCodes, [
            { code: 'PCI_SAD', label: 'Security code', standard: null },
            { code: 'LEGAL_HOLD', label: 'Legal hold', standard: null }
        ]);
    });

    it('are the built-in ones where every reason is retired', () => {
        const records = [...BUILT_IN.map(({ code }) => code), 'LEGAL_HOLD'].map((name) =>
            reason(name, { isEnabled: false })
        );

        const { reasonCodes, retiredReasonCodes } = orgReasons(records);

        assert.deepEqual(
            reasonCodes.map(({ code }) => code),
            BUILT_IN.map(({ code }) => code)
        );
        assert.deepEqual(
            retiredReasonCodes.map(({ code }) => code),
            ['LEGAL_HOLD']
        );
    });
});
