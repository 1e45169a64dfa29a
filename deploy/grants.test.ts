import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { contentsAt, readMetadata, textsAt, type Content } from './metadata.ts';
import { listSource } from './sourceFiles.ts';

const SUFFIX = '.permissionset-meta.xml';
const EVENT = 'RedactInline_Event__c';

/** What a person must hold for what their permission set lets them do, and where it is asked for. */
const READS_EVENTS = [
    `object ${EVENT}: read`,
    `tab ${EVENT}`,
    'class ReviewQueueController',
    'tab RedactInline_Review_Queue'
];
const READS_TRANSCRIPTS = [
    'custom RedactInline_View',
    'class ProxyRelayController',
    'class ProxyTokenController',
    ...['Category', 'Config', 'Reason', 'Rule'].map((type) => `metadata RedactInline_${type}__mdt`),
    `object ${EVENT}: create, read`,
    'user ApiEnabled',
    'user CanAccessCE'
];
const RIGHTS: Readonly<Record<string, readonly string[]>> = {
    RedactInline_Agent: READS_TRANSCRIPTS,
    RedactInline_Supervisor: [
        ...READS_TRANSCRIPTS,
        ...READS_EVENTS.filter((right) => !right.startsWith('object')),
        'custom RedactInline_Redact'
    ],
    RedactInline_Auditor: [...READS_EVENTS, 'custom RedactInline_Audit', 'user ApiEnabled'],
    RedactInline_Operator: ['custom RedactInline_Upload', 'user ApiEnabled'],
    RedactInline_Reports: ['user RunReports'],
    RedactInline_Messaging_Agent: ['object MessagingEndUser: read', 'object MessagingSession: read'],
    RedactInline_Messaging_Supervisor: ['object MessagingEndUser: read', 'object MessagingSession: edit, read'],
    RedactInline_Voice_Agent: ['object VoiceCall: read'],
    RedactInline_Voice_Supervisor: ['object VoiceCall: edit, read']
};

const granted = new Map(
    listSource(SUFFIX).map((path) => [basename(path, SUFFIX), rightsOf(readMetadata(path).content)] as const)
);

describe('permission sets', () => {
    it('are those that are expected', () => {
        assert.deepEqual([...granted.keys()].toSorted(), Object.keys(RIGHTS).toSorted());
    });

    for (const [name, rights] of granted) {
        it(`grant what their work needs and nothing more: ${name}`, () => {
            assert.deepEqual(rights.toSorted(), RIGHTS[name]?.toSorted());
        });
    }

    it('together grant every class that a component calls, every tab, custom permission and custom metadata type', () => {
        const all = new Set([...granted.values()].flat());
        const needed = [
            ...namesOf('.tab-meta.xml').map((name) => `tab ${name}`),
            ...namesOf('.customPermission-meta.xml').map((name) => `custom ${name}`),
            ...namesOf('.object-meta.xml')
                .filter((name) => name.endsWith('__mdt'))
                .map((name) => `metadata ${name}`)
        ];

        assert.deepEqual(
            needed.filter((right) => !all.has(right)),
            []
        );
    });

    it('take no part of what they name away', () => {
        const off = [...listSource(SUFFIX)].filter((path) => {
            const { content } = readMetadata(path);
            const kinds = ['classAccesses', 'customPermissions', 'customMetadataTypeAccesses', 'userPermissions'];
            return kinds.some((kind) => textsAt(content, `${kind}.enabled`).includes('false'));
        });

        assert.deepEqual(off, []);
    });
});

/** Everything a permission set grants but fields, which go with their object. */
function rightsOf(content: Content): readonly string[] {
    return [
        ...textsAt(content, 'classAccesses.apexClass').map((name) => `class ${name}`),
        ...textsAt(content, 'customPermissions.name').map((name) => `custom ${name}`),
        ...textsAt(content, 'customMetadataTypeAccesses.name').map((name) => `metadata ${name}`),
        ...textsAt(content, 'userPermissions.name').map((name) => `user ${name}`),
        ...textsAt(content, 'tabSettings.tab').map((name) => `tab ${name}`),
        ...contentsAt(content, 'objectPermissions').map(objectRight)
    ];
}

function objectRight(permissions: Content): string {
    const acts = ['Create', 'Delete', 'Edit', 'Read'].filter((act) =>
        textsAt(permissions, `allow${act}`).includes('true')
    );
    return `object ${textsAt(permissions, 'object').join('')}: ${acts.join(', ').toLowerCase()}`;
}

function namesOf(suffix: string): readonly string[] {
    return listSource(suffix).map((path) => basename(path, suffix));
}
