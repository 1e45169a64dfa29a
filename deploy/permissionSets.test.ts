import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { readCustomFields } from './customFields.ts';
import { contentsAt, readMetadata, textsAt, type Content } from './metadata.ts';
import { listSource } from './sourceFiles.ts';

const SUFFIX = '.permissionset-meta.xml';
const EVENT = 'RedactInline_Event__c';
const STANDARD_OBJECTS = ['VoiceCall', 'MessagingSession', 'MessagingEndUser'];

const fields = readCustomFields().filter(({ object }) => object === EVENT);
const grantable = fields.filter(({ required }) => !required).map(({ name }) => `${EVENT}.${name}`);

for (const path of listSource(SUFFIX)) {
    const { content } = readMetadata(path);
    const objects = contentsAt(content, 'objectPermissions');

    describe(`the permission set ${basename(path, SUFFIX)}`, () => {
        it('grants objects that exist', () => {
            const unknown = textsAt(content, 'objectPermissions.object').filter(
                (object) => object !== EVENT && !STANDARD_OBJECTS.includes(object)
            );

            assert.deepEqual(unknown, []);
        });

        it('leaves sharing in force and deletes nothing', () => {
            for (const denied of ['allowDelete', 'modifyAllRecords', 'viewAllRecords', 'viewAllFields']) {
                assert.deepEqual(
                    textsAt(content, `objectPermissions.${denied}`).filter((value) => value === 'true'),
                    []
                );
            }
            const broad = textsAt(content, 'userPermissions.name').filter((name) =>
                /^(?:ViewAll|ModifyAll)/.test(name)
            );
            assert.deepEqual(broad, [], 'These permissions look past sharing');
        });

        it('lets no field be edited that is computed', () => {
            const computed = fields.filter(({ isFormula }) => isFormula).map(({ name }) => `${EVENT}.${name}`);
            const editable = contentsAt(content, 'fieldPermissions')
                .filter((each) => textsAt(each, 'editable').join('') === 'true')
                .flatMap((each) => textsAt(each, 'field'));

            assert.deepEqual(
                computed.filter((field) => editable.includes(field)),
                [],
                'A deployment refuses this'
            );
        });

        it('never lets events be edited', () => {
            const events = objects.filter((each) => objectOf(each) === EVENT);

            assert.deepEqual(
                events.flatMap((each) => textsAt(each, 'allowEdit')).filter((value) => value === 'true'),
                [],
                'Events are append-only'
            );
        });

        it('grants each field of the objects that it grants', () => {
            const granted = textsAt(content, 'fieldPermissions.field');
            const expected = objects.some((each) => objectOf(each) === EVENT) ? grantable : [];

            assert.deepEqual(
                [...granted].sort(),
                expected,
                'Grant every field of the event that is not required; naming a required one fails a deployment'
            );
        });
    });
}

function objectOf(permissions: Content): string | undefined {
    return textsAt(permissions, 'object')[0];
}

describe('the external client app', () => {
    it('pre-authorises everybody as whom the proxy or the command line signs in, and nobody else', () => {
        const [policy = ''] = listSource('.ecaOauthPlcy-meta.xml');
        const [sets = ''] = textsAt(readMetadata(policy).content, 'commaSeparatedPermissionSet');

        assert.deepEqual(sets.split(',').toSorted(), [
            'RedactInline_Agent',
            'RedactInline_Auditor',
            'RedactInline_Supervisor'
        ]);
    });
});
