import assert from 'node:assert/strict';
import { createPublicKey } from 'node:crypto';
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openStage, type Stage } from '../../proxy/http/stage.ts';
import type { SignedEvidence } from '../evidence/signedEvidence.ts';
import { runCommand, type Ended } from '../testing/runCommand.ts';
import { commitTwice } from './testing/commitTwice.ts';

const SEED = 'cardAndSsn';
const EVENTS = 'RedactInline_Event__c';

describe('redact-inline audit export and check', () => {
    let stage: Stage;
    let folder: string;
    let certificate: string;

    before(async () => {
        stage = await openStage();
        await commitTwice(stage, SEED);
        folder = await mkdtemp(join(tmpdir(), 'redact-inline-'));
        certificate = join(folder, 'proxy.pub');
        const publicKey = createPublicKey(stage.environment.privateKeyPem).export({ type: 'spki', format: 'pem' });
        await writeFile(certificate, publicKey);
    });
    after(async () => {
        await rm(folder, { recursive: true });
        await stage[Symbol.asyncDispose]();
    });

    const exportOf = (recordId: string, variables: Readonly<Record<string, string>> = {}): Promise<Ended> =>
        runCommand(
            stage,
            ['audit', 'export', '--user', 'supervisor@example.com', '--record', recordId, '--out', folder],
            variables
        );
    const check = (path: string): Promise<Ended> =>
        runCommand(stage, ['audit', 'check', path, '--certificate', certificate]);
    const readEvidence = async (path: string): Promise<SignedEvidence['evidence']> =>
        (JSON.parse(await readFile(join(path, 'evidence.json'), 'utf8')) as SignedEvidence).evidence;

    it('tells who redacted what, when, why and with which outcome, proves it, reads no entry and holds none of its text', async () => {
        const texts = (await stage.org.storedEntries(SEED)).flatMap(({ messageText }) => messageText ?? []);
        await stage.org.forgetRequests();

        const { code, out } = await exportOf(stage.org.recordId(SEED));

        assert.equal(code, 0);
        const path = out.trim();
        const { redactions, chain, record } = await readEvidence(path);
        assert.equal(record.id, stage.org.recordId(SEED));
        assert.deepEqual(
            redactions.map(({ by, reason, verified, outcome }) => [by.name, reason.label, verified, outcome?.code]),
            [
                ['Samir Haddad', 'Card number', true, 'redacted'],
                ['Samir Haddad', 'Card number', true, 'redacted']
            ]
        );
        assert.deepEqual([chain.verdict, chain.rowCount, chain.intact], ['unbroken', 4, 4]);
        const last = chain.rows.at(-1);
        assert.ok(last?.asSigned);
        assert.equal(chain.head, last.signature);
        const requests = await stage.org.requests();
        assert.deepEqual(
            requests.filter(({ path: asked }) => asked.includes('/connect/')),
            []
        );
        const files = await Promise.all((await readdir(path)).map((file) => readFile(join(path, file), 'utf8')));
        for (const text of texts.filter(({ length }) => length > 12)) {
            assert.ok(!files.some((file) => file.includes(text)));
        }
        assert.equal((await check(path)).code, 0);
    });

    it('says that the page is missing, and passes only who asked for the document alone', async () => {
        const [exported = ''] = (await readdir(folder)).filter((name) => name.startsWith('evidence-'));
        const path = join(folder, exported);
        const page = join(path, 'evidence.html');
        await rename(page, `${page}.away`);

        const [whole, alone] = await Promise.all([check(path), check(join(path, 'evidence.json'))]);
        await rename(`${page}.away`, page);

        for (const { out } of [whole, alone]) assert.match(out, /evidence\.html: MISSING/);
        assert.deepEqual([whole.code, alone.code], [66, 0]);
    });

    it('finds a file that somebody changed, be it the page or what is signed', async () => {
        const [exported = ''] = (await readdir(folder)).filter((name) => name.startsWith('evidence-'));
        const path = join(folder, exported);
        const page = join(path, 'evidence.html');
        const text = await readFile(page, 'utf8');
        await writeFile(page, text.replace('Samir', 'Sanir'));

        const changedPage = await check(page);
        await writeFile(page, text);
        const json = join(path, 'evidence.json');
        await writeFile(json, (await readFile(json, 'utf8')).replace('"verified": true', '"verified": false'));
        const changedEvidence = await check(path);

        assert.equal(changedPage.code, 1);
        assert.match(changedPage.out, /evidence\.html: NOT the page of this evidence/);
        assert.equal(changedEvidence.code, 1);
        assert.match(changedEvidence.complaints, /NOT as it was signed/);
    });

    it('says plainly what is wrong with a chain, and repeats nothing of a row that is not as it was signed', async () => {
        await using broken = await openStage();
        await commitTwice(broken, SEED);
        const [first] = await broken.org.rows(EVENTS);
        await broken.org.changeRow(EVENTS, String(first?.['Id']), { Note__c: 'smuggled words' });
        const args = ['audit', 'export', '--user', 'supervisor@example.com', '--record', broken.org.recordId(SEED)];

        const { code, out, complaints } = await runCommand(broken, [...args, '--out', folder]);

        assert.equal(code, 1);
        assert.match(complaints, /not as it was signed/);
        const { chain, redactions } = await readEvidence(out.trim());
        assert.deepEqual(
            chain.findings.map(({ row, fault }) => [row, fault]),
            [[first?.['Name'], 'altered']]
        );
        assert.equal(redactions.length, 1);
        const page = await readFile(join(out.trim(), 'evidence.html'), 'utf8');
        assert.match(page, /The audit trail is not as it was signed/);
        assert.doesNotMatch(page, /smuggled/);
    });

    it('refuses wrong input with the cure, and leaves nothing behind', async () => {
        const before = await readdir(folder);

        const [noRecord, noKey, noCertificate, noFile] = await Promise.all([
            exportOf('0Mw000000000999CAA'),
            exportOf(stage.org.recordId(SEED), { DIGEST_KEY: '' }),
            runCommand(stage, ['audit', 'check', folder]),
            check(join(folder, 'nowhere.json'))
        ]);

        assert.deepEqual([noRecord.code, noKey.code, noCertificate.code, noFile.code], [66, 78, 64, 66]);
        assert.match(noRecord.complaints, /^There is no record 0Mw000000000999CAA /);
        assert.match(noKey.complaints, /^DIGEST_KEY/);
        assert.match(noCertificate.complaints, /--certificate <pem>/);
        assert.deepEqual(await readdir(folder), before);
    });
});
