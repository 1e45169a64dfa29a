import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { DEFAULT_POLICY } from '../proxy/policy/defaultPolicy.ts';
import { orgPolicyOf } from '../proxy/policy/orgPolicy.ts';
import { orgReasons } from '../proxy/policy/orgReasons.ts';
import { readCustomFields } from './customFields.ts';
import { contentsAt, readMetadata, textsAt } from './metadata.ts';
import { listSource } from './sourceFiles.ts';

const SUFFIX = '.md-meta.xml';

interface PolicyRecord {
    readonly name: string;
    readonly values: Readonly<Record<string, string>>;
}

function recordsOf(type: string): readonly PolicyRecord[] {
    return listSource(SUFFIX)
        .filter((path) => basename(path).startsWith(`${type}.`))
        .map((path) => ({
            name: basename(path, SUFFIX).slice(type.length + 1),
            values: Object.fromEntries(
                contentsAt(readMetadata(path).content, 'values').map((value) => [
                    textsAt(value, 'field').join(''),
                    textsAt(value, 'value').join('')
                ])
            )
        }));
}

function fieldsOf(object: string): readonly string[] {
    return readCustomFields()
        .filter((field) => field.object === object)
        .map(({ name }) => name);
}

describe('RedactInline_Category__mdt', () => {
    const records = recordsOf('RedactInline_Category');

    it('has a record for each built-in category, which changes nothing of what is built in', () => {
        const { answer, disabled } = orgPolicyOf({
            categories: records.map(({ name, values }) => ({
                name,
                isEnabled: values['Enabled__c'] === 'true',
                label: values['Label__c'] ?? null,
                maskStyle: values['Mask_Style__c'] ?? null,
                isMaskedForViewers: values['Masked_For_Viewers__c'] === 'true',
                minimumScore: Number(values['Minimum_Score__c'])
            })),
            rules: [],
            reasons: [],
            companyPhoneNumbers: [],
            auditsViews: false,
            unread: null
        });

        assert.deepEqual(
            records.map(({ name }) => name).toSorted(),
            DEFAULT_POLICY.categories.map(({ category }) => category).toSorted()
        );
        assert.deepEqual(answer, DEFAULT_POLICY);
        assert.equal(disabled.size, 0);
    });

    it('has a value for each field in each record', () => {
        for (const { name, values } of records) {
            assert.deepEqual(Object.keys(values).toSorted(), fieldsOf('RedactInline_Category__mdt').toSorted(), name);
        }
    });
});

describe('RedactInline_Reason__mdt', () => {
    it('has a record for each built-in reason, which changes nothing of what is built in', () => {
        const records = recordsOf('RedactInline_Reason').map(({ name, values }) => {
            assert.deepEqual(Object.keys(values).toSorted(), fieldsOf('RedactInline_Reason__mdt').toSorted(), name);
            return {
                name,
                isEnabled: values['Enabled__c'] === 'true',
                label: values['Label__c'] ?? null,
                standard: values['Standard__c'] ?? null,
                sortOrder: Number(values['Sort_Order__c'])
            };
        });

        assert.deepEqual(
            records.map(({ name }) => name).toSorted(),
            DEFAULT_POLICY.reasonCodes.map(({ code }) => code).toSorted()
        );
        assert.deepEqual(orgReasons(records), { reasonCodes: DEFAULT_POLICY.reasonCodes, retiredReasonCodes: [] });
    });
});

describe('RedactInline_Rule__mdt', () => {
    it('has one example, which is not in use and would compile', () => {
        const rules = recordsOf('RedactInline_Rule').map(({ name, values }) => {
            assert.deepEqual(Object.keys(values).toSorted(), fieldsOf('RedactInline_Rule__mdt').toSorted());
            assert.equal(values['Enabled__c'], 'false');
            return {
                name,
                isEnabled: true,
                category: values['Category__c'] ?? '',
                expression: values['Expression__c'] ?? '',
                contextWords: (values['Context_Words__c'] ?? '').split('\n'),
                score: Number(values['Score__c'])
            };
        });

        const { brokenRules, rules: compiled } = orgPolicyOf({
            categories: [],
            rules,
            reasons: [],
            companyPhoneNumbers: [],
            auditsViews: false,
            unread: null
        });
        assert.deepEqual(brokenRules, []);
        assert.equal(compiled.length, 1);
    });
});
