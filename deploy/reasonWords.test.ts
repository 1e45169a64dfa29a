import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BUILT_IN_REASONS, DeclineReason, FlagReason } from 'c/proxyContract';
import { contentsAt, readMetadata, textsAt } from './metadata.ts';
import { listSource } from './sourceFiles.ts';

const FORMULA = 'force-app/main/core/objects/RedactInline_Event__c/fields/Reason__c.field-meta.xml';

const [own, ...cases] = textsAt(readMetadata(FORMULA).content, 'formula').join('').split('\n');
const labels = new Map(
    listSource('.labels-meta.xml')
        .flatMap((path) => contentsAt(readMetadata(path).content, 'labels'))
        .map((label) => [textsAt(label, 'fullName').join(''), textsAt(label, 'value').join('')])
);

describe('the formula that words the reason of an event', () => {
    it('takes the words of the org first, where the event has any', () => {
        assert.equal(own, 'IF(NOT(ISBLANK(Reason_Label__c)), Reason_Label__c,');
    });

    it('words a flag as the panel does', () => {
        assert.deepEqual(caseBehind('IF(ISPICKVAL(Type__c, "Flag"), '), labelled('FlagReason', FlagReason));
    });

    it('words why a flag was declined as the panel does', () => {
        assert.deepEqual(caseBehind('IF(ISPICKVAL(Type__c, "FlagResolved"), '), labelled('FlagDecline', DeclineReason));
    });

    it('words a redaction as is built in', () => {
        assert.deepEqual(caseBehind(''), BUILT_IN_REASONS);
    });
});

/** The words by code of the case that stands behind a condition, which leaves a code without words as it is. */
function caseBehind(condition: string): Readonly<Record<string, unknown>> {
    const start = `${condition}CASE(Reason_Code__c, `;
    const [list = ''] = cases.filter((line) => line.startsWith(start)).map((line) => line.slice(start.length));
    assert.match(list, /, Reason_Code__c\)(?:,|\)+)$/);
    return Object.fromEntries(
        Array.from(list.matchAll(/"(\w+)", "([^"]+)"/g), ([, code = '', words]) => [code, words])
    );
}

function labelled(prefix: string, codes: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
    return Object.fromEntries(
        Object.entries(codes).map(([name, code]) => [code, labels.get(`RedactInline_${prefix}_${name}`)])
    );
}
