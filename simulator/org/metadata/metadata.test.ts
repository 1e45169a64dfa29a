import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { Connection } from 'jsforce';
import { crc32, deflateRawSync } from 'node:zlib';
import { startTestOrg, type TestOrg } from '../testing/startTestOrg.ts';
import { readZip } from './readZip.ts';

const MANIFEST = '<Package><types><members>A</members><members>B</members><name>ApexClass</name></types></Package>';
const ZIP = zipOf({ 'package.xml': MANIFEST, 'classes/A.cls': 'class A {}', 'classes/empty.cls': '' });

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

    it('say of the other calls that they are not simulated, and know no session but an open one', async (t) => {
        const { connection, org } = await connect(t, 'admin');

        await assert.rejects(async () => connection.metadata.describe(), /NOT_SIMULATED/);
        const stranger = new Connection({ instanceUrl: org.url, accessToken: '00D!none', version: '67.0' });
        await assert.rejects(async () => stranger.metadata.deploy(ZIP), /INVALID_SESSION_ID/);
    });
});

async function connect(
    t: TestContext,
    name: string
): Promise<{ readonly connection: Connection; readonly org: TestOrg }> {
    const org = await startTestOrg(t);
    const { accessToken } = await org.signIn(name);
    return { org, connection: new Connection({ instanceUrl: org.url, accessToken, version: '67.0' }) };
}

/** A zip in which longer files are packed and the others are not. */
function zipOf(files: Readonly<Record<string, string>>): Buffer {
    const parts: Buffer[] = [];
    const directory: Buffer[] = [];
    let offset = 0;
    for (const [path, text] of Object.entries(files)) {
        const name = Buffer.from(path);
        const content = Buffer.from(text);
        const isPacked = content.length > 20;
        const packed = isPacked ? deflateRawSync(content) : content;
        const common = Buffer.alloc(26);
        common.writeUInt16LE(20, 0);
        common.writeUInt16LE(isPacked ? 8 : 0, 4);
        common.writeUInt32LE(crc32(content), 10);
        common.writeUInt32LE(packed.length, 14);
        common.writeUInt32LE(content.length, 18);
        common.writeUInt16LE(name.length, 22);
        const place = Buffer.alloc(14);
        place.writeUInt32LE(offset, 10);
        const local = [Buffer.from('PK\u0003\u0004'), common, name, packed];
        parts.push(...local);
        directory.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, place, name);
        offset += local.reduce((sum, { length }) => sum + length, 0);
    }
    const listed = Buffer.concat(directory);
    const end = Buffer.alloc(22);
    end.write('PK\u0005\u0006', 0, 'latin1');
    end.writeUInt16LE(Object.keys(files).length, 8);
    end.writeUInt16LE(Object.keys(files).length, 10);
    end.writeUInt32LE(listed.length, 12);
    end.writeUInt32LE(offset, 16);
    return Buffer.concat([...parts, listed, end]);
}
