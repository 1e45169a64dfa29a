import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PolicyAnswer } from 'c/proxyContract';
import { DEFAULT_POLICY } from '../policy/defaultPolicy.ts';
import { KEPT_MS } from '../policy/policies.ts';
import { openStage, redactionOf, type Stage } from './stage.ts';

const CATEGORY = 'RedactInline_Category__mdt';
const RULE = 'RedactInline_Rule__mdt';
const REASON = 'RedactInline_Reason__mdt';
const SETTINGS = 'RedactInline_Config__mdt';
const SEED = 'cardAndSsn';

function category(name: string, fields: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
    return {
        DeveloperName: name,
        Enabled__c: true,
        Label__c: null,
        Mask_Style__c: 'label',
        Masked_For_Viewers__c: true,
        Minimum_Score__c: 0.5,
        ...fields
    };
}

function rule(name: string, fields: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
    return {
        DeveloperName: name,
        Enabled__c: true,
        Category__c: 'GADGET',
        Expression__c: '(?i)lamps?',
        Context_Words__c: null,
        Score__c: 0.8,
        ...fields
    };
}

function reason(name: string, fields: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
    return { DeveloperName: name, Enabled__c: true, Label__c: null, Standard__c: null, Sort_Order__c: null, ...fields };
}

async function readPolicy(stage: Stage, as = 'agent'): Promise<PolicyAnswer> {
    const { status, body } = await stage.call('/v1/policy', { as, recordId: stage.org.recordId(SEED) });
    assert.equal(status, 200);
    return body as unknown as PolicyAnswer;
}

async function textsFor(stage: Stage, as: string): Promise<string> {
    const { entries } = await stage.readEntries(SEED, as);
    return entries.map(({ text }) => text).join('\n');
}

async function suggestedCategories(stage: Stage): Promise<readonly string[]> {
    const { entries } = await stage.readEntries(SEED, 'supervisor');
    return entries.flatMap(({ suggestions }) => suggestions.map((each) => each.category));
}

describe('the policy of an org', () => {
    it('is the built-in one where the org has no records', async () => {
        await using stage = await openStage();

        assert.deepEqual(await readPolicy(stage), DEFAULT_POLICY);
    });

    it('has the words, the style and the scores of its records', async () => {
        await using stage = await openStage();
        await stage.org.deployRecords(CATEGORY, [
            category('CARD_NUMBER', { Label__c: 'payment card', Mask_Style__c: 'full', Minimum_Score__c: 0.2 }),
            category('GADGET', { Masked_For_Viewers__c: false, Mask_Style__c: 'no such style', Minimum_Score__c: 7 })
        ]);

        const { categories, reasonCodes } = await readPolicy(stage);

        assert.deepEqual(reasonCodes, DEFAULT_POLICY.reasonCodes);
        assert.deepEqual(
            categories.filter((each) => ['CARD_NUMBER', 'GADGET'].includes(each.category)),
            [
                {
                    category: 'CARD_NUMBER',
                    label: 'payment card',
                    maskStyle: 'full',
                    maskedForViewers: true,
                    minimumScore: 0.2,
                    usualReason: 'PCI_PAN'
                },
                {
                    category: 'GADGET',
                    label: 'gadget',
                    maskStyle: 'label',
                    maskedForViewers: false,
                    minimumScore: 0,
                    usualReason: null
                }
            ]
        );
        assert.equal(categories.length, DEFAULT_POLICY.categories.length + 1);
    });

    it('masks, suggests and stores as its records say', async () => {
        await using stage = await openStage();
        await stage.org.deployRecords(CATEGORY, [
            category('CARD_NUMBER', { Label__c: 'payment card' }),
            category('SSN', { Masked_For_Viewers__c: false })
        ]);

        const viewed = await textsFor(stage, 'agent');
        const { entries } = await stage.readEntries(SEED, 'supervisor');
        const entry = entries.find(({ text }) => text.includes('4111'))!;
        await stage.commit(SEED, { request: redactionOf(entry, '4111-1111-1111-4321') });

        assert.match(viewed, /\[redacted: payment card\]/);
        assert.match(viewed, /123-45-6789/);
        assert.match(await textsFor(stage, 'supervisor'), /\[redacted: payment card\]/);
    });

    it('leaves out a category that is not enabled: suggested, masked and committed by nobody', async () => {
        await using stage = await openStage();
        await stage.org.deployRecords(CATEGORY, [category('SSN', { Enabled__c: false })]);
        const { entries } = await stage.readEntries(SEED, 'supervisor');
        const entry = entries.find(({ text }) => text.includes('123-45-6789'))!;

        const { status } = await stage.commit(SEED, { request: redactionOf(entry, '123-45-6789', 'SSN') });

        assert.equal(status, 400);
        assert.ok(!(await suggestedCategories(stage)).includes('SSN'));
        assert.match(await textsFor(stage, 'agent'), /123-45-6789/);
    });

    it('takes the reasons of its records in commits, and no retired one, which it proposes for no category either', async () => {
        await using stage = await openStage();
        await stage.org.deployRecords(SETTINGS, [{ DeveloperName: 'Default', Own_Reasons__c: true }]);
        await stage.org.deployRecords(REASON, [reason('LEGAL_HOLD'), reason('PCI_PAN', { Enabled__c: false })]);
        const { entries } = await stage.readEntries(SEED, 'supervisor');
        const entry = entries.find(({ text }) => text.includes('4111'))!;
        const redaction = redactionOf(entry, '4111-1111-1111-4321');

        const retired = await stage.commit(SEED, { request: { ...redaction, reasonCode: 'PCI_PAN' } });
        const { categories, reasonCodes, retiredReasonCodes } = await readPolicy(stage);
        const taken = await stage.commit(SEED, { request: { ...redaction, reasonCode: 'LEGAL_HOLD' } });

        assert.equal(retired.status, 400);
        assert.equal(taken.status, 200);
        assert.equal(reasonCodes.at(-1)?.code, 'LEGAL_HOLD');
        assert.deepEqual(
            retiredReasonCodes.map(({ code }) => code),
            ['PCI_PAN']
        );
        assert.equal(categories.find(({ category: each }) => each === 'CARD_NUMBER')?.usualReason, null);
    });

    it('answers a commit again whose reason was retired since, and takes no new one with it', async () => {
        let time = Date.now();
        await using stage = await openStage({ now: () => time });
        const { entries } = await stage.readEntries(SEED, 'supervisor');
        const entry = entries.find(({ text }) => text.includes('4111'))!;
        const commit = { key: crypto.randomUUID(), request: redactionOf(entry, '4111-1111-1111-4321') };
        const first = await stage.commit(SEED, commit);
        await stage.org.deployRecords(SETTINGS, [{ DeveloperName: 'Default', Own_Reasons__c: true }]);
        await stage.org.deployRecords(REASON, [
            reason('LEGAL_HOLD'),
            reason(commit.request.reasonCode, { Enabled__c: false })
        ]);
        time += KEPT_MS;

        const again = await stage.commit(SEED, commit);
        const anew = await stage.commit(SEED, { request: commit.request });

        assert.deepEqual([first.status, again.status, anew.status], [200, 200, 400]);
        assert.equal(again.body.commitId, first.body.commitId);
    });

    it('has the built-in reasons, whatever their records say, until the settings take the records', async () => {
        await using stage = await openStage();
        await stage.org.deployRecords(REASON, [reason('PCI_PAN', { Enabled__c: false })]);

        const { reasonCodes } = await readPolicy(stage);

        assert.deepEqual(reasonCodes, DEFAULT_POLICY.reasonCodes);
    });

    it('keeps suggestions below the minimum score to itself', async () => {
        await using stage = await openStage();
        await stage.org.deployRecords(CATEGORY, [category('GADGET', { Minimum_Score__c: 0.9 })]);
        await stage.org.deployRecords(RULE, [
            rule('Lamps'),
            rule('Refunds', { Category__c: 'REFUND', Expression__c: '(?i)refund' })
        ]);

        const categories = await suggestedCategories(stage);

        assert.ok(!categories.includes('GADGET'));
        assert.ok(categories.includes('REFUND'));
    });

    it('searches with its rules, for suggestions and for viewers, and takes their categories in commits', async () => {
        await using stage = await openStage();
        await stage.org.deployRecords(RULE, [
            rule('Lamps'),
            rule('OutOfUse', { Enabled__c: false, Expression__c: 'refund' }),
            rule('OutOfContext', { Expression__c: 'refund', Context_Words__c: 'submarine\nzeppelin' })
        ]);

        const { entries } = await stage.readEntries(SEED, 'supervisor');
        const entry = entries.find(({ text }) => text.includes('lamp'))!;
        const commit = await stage.commit(SEED, { request: redactionOf(entry, 'lamp', 'GADGET') });

        assert.deepEqual(
            entry.suggestions.map(({ category: found, why, start, end }) => [found, why, entry.text.slice(start, end)]),
            [['GADGET', 'matches the rule Lamps', 'lamp']]
        );
        assert.equal(commit.body.entries[0]?.text, entry.text.replace('lamp', '[redacted: gadget]'));
        assert.match(await textsFor(stage, 'agent'), /\[redacted: gadget\]/);
    });

    it('names a rule that does not compile in the log, once, and uses the others', async () => {
        let time = Date.now();
        await using stage = await openStage({ now: () => time });
        await stage.org.deployRecords(RULE, [rule('Broken', { Expression__c: '(lamp' }), rule('Lamps')]);

        assert.ok((await suggestedCategories(stage)).includes('GADGET'));
        time += KEPT_MS;
        await readPolicy(stage);

        const lines = stage.logLines.filter((line) => line.includes('do not compile'));
        assert.equal(lines.length, 1);
        assert.deepEqual((JSON.parse(lines[0] ?? '') as { rules: unknown }).rules, ['Broken']);
    });

    it('masks an entry whole for viewers where a rule ran out, and names the rule in the log', async () => {
        await using stage = await openStage();
        await stage.org.deployRecords(RULE, [rule('Greedy', { Expression__c: 'a.*z|a' })]);
        const [{ identifier } = { identifier: '' }] = await stage.org.storedEntries(SEED);
        await stage.org.changeEntry(SEED, identifier, { messageText: 'a'.repeat(20_000) });

        const { entries } = await stage.readEntries(SEED, 'agent');

        const masked = entries.find((entry) => entry.identifier === identifier);
        assert.equal(masked?.text, '[redacted: other]');
        assert.ok(stage.logLines.some((line) => line.includes('"rules":["Greedy"]')));
        assert.ok(stage.logLines.every((line) => !line.includes('aaaa')));
    });
});

describe('reading the policy', () => {
    const policyQueries = async (stage: Stage): Promise<number> => {
        const requests = await stage.org.requests();
        return requests.filter(({ query }) => /RedactInline_(?:Category|Rule)__mdt/.test(decodeURIComponent(query)))
            .length;
    };

    it('asks Salesforce once in some minutes, however many ask', async () => {
        let time = Date.now();
        await using stage = await openStage({ now: () => time });
        await stage.org.forgetRequests();

        await Promise.all(['agent', 'supervisor', 'agent', 'agent'].map((as) => readPolicy(stage, as)));
        await stage.readEntries(SEED, 'supervisor');
        assert.equal(await policyQueries(stage), 2);
        time += KEPT_MS;
        await stage.org.deployRecords(CATEGORY, [category('GADGET')]);
        const later = await readPolicy(stage);

        assert.equal(await policyQueries(stage), 4);
        assert.ok(later.categories.some((each) => each.category === 'GADGET'));
    });

    it('goes by the last one while Salesforce is away', async () => {
        let time = Date.now();
        await using stage = await openStage({ now: () => time });
        await stage.org.deployRecords(CATEGORY, [category('GADGET')]);
        await readPolicy(stage);
        time += KEPT_MS;
        await stage.org.addFault({
            match: { path: '/query' },
            fault: { kind: 'status', status: 500, errorCode: 'UNKNOWN_EXCEPTION' }
        });

        const { categories } = await readPolicy(stage);

        assert.ok(categories.some((each) => each.category === 'GADGET'));
        assert.ok(stage.logLines.some((line) => line.includes('the last one applies')));
    });

    it('is refused where there is none yet and Salesforce is away: too little might be masked', async () => {
        await using stage = await openStage();
        await stage.org.addFault({
            match: { path: '/query' },
            fault: { kind: 'status', status: 500, errorCode: 'UNKNOWN_EXCEPTION' }
        });

        const { status } = await stage.call('/v1/policy', { as: 'agent', recordId: stage.org.recordId(SEED) });

        assert.equal(status, 502);
    });
});
