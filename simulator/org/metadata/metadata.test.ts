import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import { Connection } from 'jsforce';
import type { RetrieveRequest } from 'jsforce/lib/api/metadata.js';
import { startTestOrg, type TestOrg } from '../testing/startTestOrg.ts';
import { readZip } from './readZip.ts';
import { writeZip } from './writeZip.ts';

const MANIFEST = '<Package><types><members>A</members><members>B</members><name>ApexClass</name></types></Package>';
const ZIP = zipOf({ 'package.xml': MANIFEST, 'classes/A.cls': 'class A {}', 'classes/empty.cls': '' });
const PRODUCT = {
    'package.xml': MANIFEST,
    'objects/RedactInline_Config__mdt.object': '<CustomObject/>',
    'customMetadata/RedactInline_Config.Default.md':
        '<CustomMetadata><label>Default</label><values><field>Proxy_Base_Url__c</field>' +
        '<value xsi:type="xsd:string">https://a.example.com?a&amp;b</value></values><values>' +
        '<field>Token_Lifetime_Seconds__c</field><value xsi:type="xsd:double">120.0</value></values></CustomMetadata>',
    'permissionsets/RedactInline_Agent.permissionset':
        '<PermissionSet><customPermissions><enabled>true</enabled><name>RedactInline_View</name></customPermissions>' +
        '<customPermissions><enabled>false</enabled><name>RedactInline_Redact</name></customPermissions>' +
        '<objectPermissions><allowCreate>false</allowCreate><allowRead>true</allowRead><object>RedactInline_Event__c</object>' +
        '</objectPermissions><userPermissions><enabled>true</enabled><name>ApiEnabled</name></userPermissions></PermissionSet>',
    'certs/RedactInline_Signing.crt': 'PEM',
    'extlClntAppGlobalOauthSets/A.ecaGlblOauth':
        '<A><externalClientApplication>RedactInline_Proxy</externalClientApplication><certificate>' +
        `${readFileSync('force-app/main/auth/certs/RedactInline_Signing.crt', 'utf8')}</certificate></A>`,
    'extlClntAppOauthPolicies/A.ecaOauthPlcy':
        '<A><externalClientApplication>RedactInline_Proxy</externalClientApplication>' +
        '<commaSeparatedPermissionSet>RedactInline_Agent</commaSeparatedPermissionSet></A>'
};

describe('readZip', () => {
    it('reads names and contents, packed or not', () => {
        const files = readZip(ZIP).map(({ path, content }) => [path, content.toString()]);

        assert.deepEqual(files, [
            ['package.xml', MANIFEST],
            ['classes/A.cls', 'class A {}'],
            ['classes/empty.cls', '']
        ]);
    });

    it('refuses bytes that are no zip', () => {
        for (const bytes of ['', 'no zip', 'PK\u0005\u0006']) {
            assert.throws(() => readZip(Buffer.from(bytes)), RangeError);
        }
    });
});

describe('deployments', () => {
    for (const rest of [false, true]) {
        it(`are taken from an administrator, and succeed for each component: ${rest ? 'REST' : 'SOAP'}`, async (t) => {
            const { connection, org } = await connect(t, 'admin');
            const { metadata } = connection;

            const { id } = rest
                ? await metadata.deployRest(ZIP, { checkOnly: true })
                : await metadata.deploy(ZIP, { checkOnly: true });
            const status = await metadata.checkDeployStatus(id, true, rest);

            assert.partialDeepStrictEqual(status, {
                done: true,
                success: true,
                checkOnly: true,
                numberComponentsTotal: 2
            });
            assert.equal(status.createdByName, 'Ada Morgan');
            const { body } = await org.control<object[]>('GET', '/deployments');
            assert.partialDeepStrictEqual(body, [
                {
                    id,
                    checkOnly: true,
                    files: [{ path: 'package.xml' }, { path: 'classes/A.cls', bytes: 10 }, { bytes: 0 }]
                }
            ]);
        });

        it(`fail without package.xml: ${rest ? 'REST' : 'SOAP'}`, async (t) => {
            const { connection } = await connect(t, 'admin');
            const zip = zipOf({ 'classes/A.cls': 'class A {}' });

            const { id } = rest ? await connection.metadata.deployRest(zip) : await connection.metadata.deploy(zip);
            const status = await connection.metadata.checkDeployStatus(id, true, rest);

            assert.partialDeepStrictEqual(status, { status: 'Failed', success: false, numberComponentErrors: 1 });
        });

        it(`are refused to who may not change metadata: ${rest ? 'REST' : 'SOAP'}`, async (t) => {
            const { connection } = await connect(t, 'supervisor');

            await assert.rejects(
                async () => (rest ? connection.metadata.deployRest(ZIP) : connection.metadata.deploy(ZIP)),
                /INSUFFICIENT_ACCESS|insufficient access/
            );
        });
    }

    it('leave records, permission sets, a certificate and an app behind, unless they are checked only', async (t) => {
        const { connection, org } = await connect(t, 'admin');
        await org.control('DELETE', '/metadata');
        const { body: made } = await org.control<{ userId: string }>('POST', '/users', { name: 'newcomer' });
        const settings = 'SELECT Proxy_Base_Url__c, Token_Lifetime_Seconds__c FROM RedactInline_Config__mdt';

        await assert.rejects(async () => connection.query(settings), /INVALID_TYPE/);
        await connection.metadata.deploy(zipOf(PRODUCT), { checkOnly: true });
        await assert.rejects(async () => connection.query(settings), /INVALID_TYPE/);
        await connection.metadata.deploy(zipOf(PRODUCT));
        const { records } = await connection.query(settings);
        const sets = await connection.query(`SELECT Id FROM PermissionSet WHERE Name = 'RedactInline_Agent'`);
        const assignment = { AssigneeId: made.userId, PermissionSetId: sets.records[0]?.Id ?? '' };
        const assigned = await connection.sobject('PermissionSetAssignment').create(assignment);

        assert.partialDeepStrictEqual(records, [
            { Proxy_Base_Url__c: 'https://a.example.com?a&b', Token_Lifetime_Seconds__c: 120 }
        ]);
        assert.equal(assigned.success, true);
        await assert.rejects(
            async () => connection.sobject('PermissionSetAssignment').create(assignment),
            /Duplicate PermissionSetAssignment/
        );
        const held = await connection.query(
            `SELECT PermissionSet.Name FROM PermissionSetAssignment WHERE Assignee.Username = 'newcomer@example.com'`
        );
        assert.partialDeepStrictEqual(held.records, [{ PermissionSet: { Name: 'RedactInline_Agent' } }]);
        const { body: apps } = await org.control<object[]>('GET', '/clients');
        assert.partialDeepStrictEqual(apps, [{ clientId: 'testClient', app: null }, { app: 'RedactInline_Proxy' }]);
        const { body: seeds } = await org.control<{ users: object[] }>('GET', '/seeds');
        assert.partialDeepStrictEqual(seeds.users.at(-1), {
            permissions: { view: true, apiEnabled: true, readEvents: true, createEvents: false, redact: false }
        });
    });

    it('fail where a switch says that the org does not take a part', async (t) => {
        for (const [name, problem] of [
            ['deployedCertificate', /private key/],
            ['clientAppPermissionSets', /permission set id/]
        ] as const) {
            const { connection, org } = await connect(t, 'admin');
            await org.control('DELETE', '/metadata');
            await org.control('PATCH', '/switches', { [name]: 'refused' });

            const { id } = await connection.metadata.deploy(zipOf(PRODUCT));
            const { details } = await connection.metadata.checkDeployStatus(id, true);

            assert.match(JSON.stringify(details), problem);
            const { body } = await org.control<object[]>('GET', '/certificates');
            assert.deepEqual(body, []);
        }
    });

    it('are refused as an assignment is to who is no administrator', async (t) => {
        const { connection, org } = await connect(t, 'supervisor');
        const { body } = await org.control<{ Id: string }[]>('GET', '/objects/PermissionSet');
        const { userId: AssigneeId } = await org.signIn('supervisor');
        const assignment = { AssigneeId, PermissionSetId: body[0]?.Id ?? '' };

        await assert.rejects(
            async () => connection.sobject('PermissionSetAssignment').create(assignment),
            /CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY|cannot be inserted/
        );
    });

    it('say of the other calls that they are not simulated, and know no session but an open one', async (t) => {
        const { connection, org } = await connect(t, 'admin');

        await assert.rejects(async () => connection.metadata.describe(), /NOT_SIMULATED/);
        const stranger = new Connection({ instanceUrl: org.url, accessToken: '00D!none', version: '67.0' });
        await assert.rejects(async () => stranger.metadata.deploy(ZIP), /INVALID_SESSION_ID/);
    });
});

describe('retrievals', () => {
    for (const form of ['pem', 'der'] as const) {
        it(`bring the certificate of the org, and say what there is not: ${form}`, async (t) => {
            const { connection, org } = await connect(t, 'admin');
            await org.control('PATCH', '/switches', { retrievedCertificate: form });
            const { body } = await org.control<{ pem: string }[]>('GET', '/certificates');

            const { id } = await connection.metadata.retrieve(asking('Certificate', ['RedactInline_Signing', 'Other']));
            const status = await connection.metadata.checkRetrieveStatus(id);

            const files = readZip(Buffer.from(status.zipFile, 'base64'));
            const { content = '' } =
                files.find(({ path }) => path === 'unpackaged/certs/RedactInline_Signing.crt') ?? {};
            assert.equal(new X509Certificate(content).toString(), new X509Certificate(body[0]?.pem ?? '').toString());
            assert.deepEqual(
                files.map(({ path }) => path.replace('unpackaged/', '')),
                ['certs/RedactInline_Signing.crt', 'certs/RedactInline_Signing.crt-meta.xml', 'package.xml']
            );
            assert.partialDeepStrictEqual(status, { success: true, status: 'Succeeded' });
            assert.match(JSON.stringify(status.messages), /Entity of type 'Certificate' named 'Other' cannot be found/);
        });
    }

    it('bring nothing else', async (t) => {
        const { connection } = await connect(t, 'admin');

        await assert.rejects(async () => connection.metadata.retrieve(asking('ApexClass', ['A'])), /NOT_SIMULATED/);
        await assert.rejects(async () => connection.metadata.checkRetrieveStatus('09S'), /INVALID_ID_FIELD/);
    });
});

function asking(name: string, members: string[]): RetrieveRequest {
    const unpackaged = { types: [{ members, name }], version: '67.0' } as RetrieveRequest['unpackaged'];
    return { apiVersion: 67, packageNames: [], singlePackage: true, specificFiles: [], unpackaged };
}

async function connect(
    t: TestContext,
    name: string
): Promise<{ readonly connection: Connection; readonly org: TestOrg }> {
    const org = await startTestOrg(t);
    const { accessToken } = await org.signIn(name);
    return { org, connection: new Connection({ instanceUrl: org.url, accessToken, version: '67.0' }) };
}

function zipOf(files: Readonly<Record<string, string>>): Buffer {
    return writeZip(Object.entries(files).map(([path, text]) => ({ path, content: Buffer.from(text) })));
}
