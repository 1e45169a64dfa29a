import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { Tamper } from '../../simulator/org/faults/tamperAnswers.ts';
import { startOrg } from '../../simulator/org/startOrg.ts';
import { enterSimulatedOrg } from './testing/simulatedOrg.ts';

const CATEGORY = {
    DeveloperName: 'GADGET',
    Enabled__c: false,
    Label__c: 'gadget',
    Mask_Style__c: 'full',
    Masked_For_Viewers__c: true,
    Minimum_Score__c: 0.25
};
const REASON = {
    DeveloperName: 'LEGAL_HOLD',
    Enabled__c: false,
    Label__c: 'A court asked',
    Standard__c: null,
    Sort_Order__c: 15
};
const RULE = {
    DeveloperName: 'Gadgets',
    Enabled__c: true,
    Category__c: 'GADGET',
    Expression__c: String.raw`\bG-\d{4}\b`,
    Context_Words__c: 'gadget\r\n\n widget , gizmo',
    Score__c: 0.75
};

/** Refuses queries whose rows have this in them. */
const refusing =
    (part: string): Tamper =>
    (answer, target) => {
        if (!target.endsWith('/query')) return answer;
        const told = answer.headers['content-encoding'] === 'gzip' ? gunzipSync(answer.body) : answer.body;
        if (!told.includes(part)) return answer;
        const body = Buffer.from(JSON.stringify([{ errorCode: 'INVALID_FIELD', message: 'No such column' }]));
        return { status: 400, headers: { 'content-type': 'application/json' }, body };
    };

describe('findPolicy', () => {
    it('reads categories, rules, reasons, the numbers that the company publishes, and whether views are events', async () => {
        await using org = await enterSimulatedOrg(await startOrg());
        await org.control('PUT', 'objects/RedactInline_Category__mdt', { records: [CATEGORY] });
        await org.control('PUT', 'objects/RedactInline_Rule__mdt', { records: [RULE] });
        await org.control('PUT', 'objects/RedactInline_Reason__mdt', { records: [REASON] });
        const settings = {
            DeveloperName: 'Default',
            Audit_Views__c: true,
            Own_Reasons__c: true,
            Company_Phone_Numbers__c: '+1 555 0100\n+44 20 7946 0000'
        };
        await org.control('PUT', 'objects/RedactInline_Config__mdt', { records: [settings] });

        assert.deepEqual(await org.as('agent').findPolicy(), {
            categories: [
                {
                    name: 'GADGET',
                    isEnabled: false,
                    label: 'gadget',
                    maskStyle: 'full',
                    isMaskedForViewers: true,
                    minimumScore: 0.25
                }
            ],
            rules: [
                {
                    name: 'Gadgets',
                    isEnabled: true,
                    category: 'GADGET',
                    expression: String.raw`\bG-\d{4}\b`,
                    contextWords: ['gadget', 'widget', 'gizmo'],
                    score: 0.75
                }
            ],
            reasons: [{ name: 'LEGAL_HOLD', isEnabled: false, label: 'A court asked', standard: null, sortOrder: 15 }],
            companyPhoneNumbers: ['+1 555 0100', '+44 20 7946 0000'],
            auditsViews: true,
            unread: null
        });
    });

    it('is empty where the org has no records', async () => {
        await using org = await enterSimulatedOrg(await startOrg());

        const found = await org.as('agent').findPolicy();

        assert.deepEqual(found, {
            categories: [],
            rules: [],
            reasons: [],
            companyPhoneNumbers: [],
            auditsViews: false,
            unread: null
        });
    });

    it('reads the other settings of an org that does not know of its own reasons yet, and says what it could not read', async () => {
        await using org = await enterSimulatedOrg(await startOrg({ tamper: refusing('Own_Reasons__c') }));
        const settings = { DeveloperName: 'Default', Audit_Views__c: true, Company_Phone_Numbers__c: '+1 555 0100' };
        await org.control('PUT', 'objects/RedactInline_Config__mdt', { records: [settings] });

        const found = await org.as('agent').findPolicy();

        assert.equal(found?.auditsViews, true);
        assert.deepEqual(found.companyPhoneNumbers, ['+1 555 0100']);
        assert.equal(found.unread, 'reasons');
    });

    it('says that no settings could be read', async () => {
        await using org = await enterSimulatedOrg(await startOrg({ tamper: refusing('RedactInline_Config__mdt') }));
        await org.control('PUT', 'objects/RedactInline_Config__mdt', { records: [{ DeveloperName: 'Default' }] });

        assert.equal((await org.as('agent').findPolicy())?.unread, 'settings');
    });

    it('is null for a user who may not see the metadata', async () => {
        await using org = await enterSimulatedOrg(await startOrg());

        assert.equal(await org.as('nopermissionset').findPolicy(), null);
    });
});
