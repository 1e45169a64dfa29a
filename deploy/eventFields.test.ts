import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EventType } from 'c/proxyContract';
import { readCustomFields } from './customFields.ts';
import { contentsAt, readMetadata, textsAt } from './metadata.ts';
import { findMentions, listFiles, listSource, readSource, unknownMentions } from './sourceFiles.ts';

const EVENT = 'RedactInline_Event__c';
const OBJECT = `force-app/main/core/objects/${EVENT}/${EVENT}.object-meta.xml`;

/** The proxy's contract, "Events": every field that the proxy may give a row. */
const CONTRACT = [
    'Actor__c',
    'After_Digest__c',
    'Before_Digest__c',
    'Categories__c',
    'Commit_Id__c',
    'Entry_Identifier__c',
    'Key_Id__c',
    'Note__c',
    'Occurred_At__c',
    'Outcome__c',
    'Place_Key__c',
    'Previous_Signature__c',
    'Reason_Code__c',
    'Record_Id__c',
    'Signature__c',
    'Spans__c',
    'Type__c'
];

/** What the org itself adds, whoever inserts the row: words that its admins have set. */
const OF_ORG = 'Reason_Label__c';
const TRIGGER = 'force-app/main/core/triggers/RedactInlineEvent.trigger';

const fields = readCustomFields().filter(({ object }) => object === EVENT);
const names = fields.filter(({ isFormula }) => !isFormula).map(({ name }) => name);
const formulas = new Map(
    fields
        .filter(({ isFormula }) => isFormula)
        .map(({ name, path }) => [name, textsAt(readMetadata(path).content, 'formula').join('')] as const)
);

describe(EVENT, () => {
    it('stores the fields of the contract, the words that the org has for its reason, and no other', () => {
        assert.deepEqual(
            names.toSorted(),
            [...CONTRACT, OF_ORG].toSorted(),
            'Every further field is a place where text of an entry could end up'
        );
    });

    it('takes words for its reason from the org alone: a trigger sets them on every row, and nobody may edit them', () => {
        const writers = listSource('.cls', '.trigger').filter(
            (path) => !path.endsWith('Test.cls') && readSource(path).includes(`.${OF_ORG} =`)
        );
        const grants = listSource('.permissionset-meta.xml')
            .flatMap((path) => contentsAt(readMetadata(path).content, 'fieldPermissions'))
            .filter((grant) => textsAt(grant, 'field').includes(`${EVENT}.${OF_ORG}`));

        assert.match(readSource(TRIGGER), /\(before insert\) \{\s+OrgReasons\.ofOrg\(\)\.label\(Trigger\.new\);\s+\}/);
        assert.deepEqual(writers, ['force-app/main/core/classes/OrgReasons.cls']);
        assert.deepEqual(
            grants.flatMap((grant) => textsAt(grant, 'editable')),
            grants.map(() => 'false')
        );
    });

    it('counts open steps by a formula, which stores nothing and says what opens and what closes', () => {
        const steps: unknown = Object.fromEntries(
            Array.from((formulas.get('Open_Steps__c') ?? '').matchAll(/"(\w+)", (-?\d)/g), ([, type, step]) => [
                type,
                step
            ])
        );

        assert.deepEqual(steps, {
            [EventType.Intent]: '1',
            [EventType.Flag]: '1',
            [EventType.Outcome]: '-1',
            [EventType.FlagResolved]: '-1'
        });
    });

    it('computes nothing else but its reason in words', () => {
        assert.deepEqual([...formulas.keys()], ['Open_Steps__c', 'Reason__c']);
    });

    it('has the fields that the proxy reads and writes', () => {
        const uses = findMentions(
            listFiles('proxy').filter((path) => path.startsWith('proxy/salesforce/') && /event/i.test(path)),
            /\b([A-Z]\w*__c)\b/g
        ).filter(({ name }) => name !== EVENT);

        assert.deepEqual(unknownMentions(uses, names), [], 'The proxy names fields that the object lacks');
        assert.deepEqual(
            names.filter((name) => !uses.some((use) => use.name === name)),
            [OF_ORG],
            'The proxy never names these fields'
        );
    });

    it('lets its text fields hold no more than a note or an identifier', () => {
        const roomy = fields.filter(({ length, name }) => length > 255 && name !== 'Spans__c');

        assert.deepEqual(roomy, [], 'Only Spans__c is long, and it holds offsets');
    });

    it('is readable by everybody with access to the object and writable by nobody', () => {
        assert.deepEqual(textsAt(readMetadata(OBJECT).content, 'sharingModel'), ['Read']);
        const rules = listSource('.validationRule-meta.xml').filter((path) => path.includes(`/${EVENT}/`));
        const formulas = rules.flatMap((path) => textsAt(readMetadata(path).content, 'errorConditionFormula'));
        assert.ok(formulas.includes('NOT(ISNEW())'), 'A validation rule must refuse every change of a stored row');
    });

    it('shows all that it stores on its layout', () => {
        const [layout = ''] = listSource('.layout-meta.xml').filter((path) => path.includes(EVENT));
        const shown = contentsAt(readMetadata(layout).content, 'layoutSections.layoutColumns.layoutItems.field');

        const inWords = names.map((name) => (name === OF_ORG ? 'Reason__c' : name));
        assert.deepEqual([...shown].sort(), [...inWords, 'Name'].sort());
    });
});

describe('custom fields', () => {
    for (const { path, description } of readCustomFields()) {
        it(`say what they hold: ${path}`, () => {
            assert.ok(description.length >= 20, 'Describe the field: administrators read it in Setup');
        });
    }
});
