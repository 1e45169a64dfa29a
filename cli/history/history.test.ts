import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openState } from '../../proxy/state/openState.ts';
import { LONG_FORM } from '../testing/longForm.ts';
import type { Ended } from '../testing/runCommand.ts';
import { accessTokenOf, standInSf } from '../org/testing/standInSf.ts';
import { openHistoryStage, USERNAME, type HistoryStage } from './testing/historyStage.ts';

interface Report {
    readonly conversationIdentifier: string;
    readonly messagingSessionId: string | null;
    readonly sent?: number;
    readonly known: number;
    readonly left: number;
    readonly calls?: number;
    readonly problem?: { readonly code?: number; readonly unanswered?: string };
}

describe('redact-inline history', () => {
    let stage: HistoryStage;
    before(async () => {
        stage = await openHistoryStage();
    });
    after(() => stage[Symbol.asyncDispose]());
    beforeEach(async () => {
        await stage.org.clearFaults();
        await stage.org.forgetRequests();
        await stage.org.setSwitches({ ...STANDARD });
    });

    const heldPlaces = async (): Promise<readonly string[]> => {
        const path = join(stage.folder, 'state.db');
        const state = await openState({ kind: 'sqlite', path }, { org: '127.0.0.1', now: Date.now, log: SILENT });
        try {
            return await state.conversationWindow.list();
        } finally {
            await state.close();
        }
    };

    it('sends a chat to one session, the newest entries first, in calls of five, as each page documents them', async () => {
        await stage.org.setSwitches({ interactionContentType: 'documented', historyEntriesLimit: 'documentation' });
        const path = await stage.store({ id: 'chat', entries: 12 });

        const ended = await stage.send(path);

        assert.equal(ended.code, 0, ended.complaints);
        const report = reportOf(ended);
        assert.deepEqual([report.sent, report.known, report.left, report.calls], [12, 0, 0, 3]);
        const stored = await stage.stored(report.conversationIdentifier);
        assert.deepEqual(
            stored.map(({ messageText }) => messageText),
            Array.from({ length: 12 }, (_, index) => `secret-${String(12 - index)}`)
        );
        assert.deepEqual(
            new Set(stored.flatMap(({ relatedRecords }) => relatedRecords)),
            new Set([report.messagingSessionId])
        );
        assert.deepEqual(new Set(stored.map(({ sender }) => sender.role)), new Set(['EndUser', 'Chatbot']));
        assert.deepEqual(await heldPlaces(), [report.conversationIdentifier]);
    });

    it('redacts before anything is sent, tells counts alone, and does not go on in clear', LONG_FORM, async () => {
        const path = await stage.store({ id: 'redacted', entries: 3 });
        const chat = await readFile(path, 'utf8');
        await writeFile(path, chat.replace('secret-2', 'it is 4111 1111 1111 4321'));

        const planned = await stage.send(path, ['--redact', 'CARD_NUMBER', '--dry-run']);
        const ended = await stage.send(path, ['--redact', 'CARD_NUMBER']);
        const inClear = await stage.send(path);

        assert.equal(ended.code, 0, ended.complaints);
        assert.deepEqual([inClear.code, inClear.out], [64, '']);
        assert.match(inClear.complaints, /begun with --redact CARD_NUMBER, .* give the same again.*Nothing was sent/);
        assert.deepEqual(
            [planned, ended].map(({ out }) => (JSON.parse(out) as { readonly redacted: unknown }).redacted),
            [{ CARD_NUMBER: 1 }, { CARD_NUMBER: 1 }]
        );
        assert.deepEqual(
            (await stage.stored(reportOf(ended).conversationIdentifier)).map(({ messageText }) => messageText),
            ['secret-3', 'it is [redacted: card number ending 4321]', 'secret-1']
        );
        assert.doesNotMatch(ended.out + ended.complaints, /4111[ -]?1111|secret/);
    });

    it('sends with a login of sf through an app with the scope, and names the cure for one without', async () => {
        const path = await stage.store({ id: 'sf', entries: 3 });
        const withLogin = async (args: readonly string[] = []): Promise<Ended> => {
            const accessToken = await accessTokenOf(stage, USERNAME);
            const display = { instanceUrl: stage.environment.orgUrl, username: USERNAME, accessToken };
            const sf = await standInSf(stage.folder, { 'org display': { result: display }, 'org auth': {} });
            return stage.send(path, ['--target-org', 'acme', ...args], { ...WITHOUT_KEY, SF_BINARY: sf });
        };

        const ended = await withLogin();
        await stage.grant(['api']);
        const refused = await withLogin(['--journal', `${path}.2`]);
        await stage.grant(['interaction_api']);

        assert.equal(ended.code, 0, ended.complaints);
        assert.equal((await stage.stored(reportOf(ended).conversationIdentifier)).length, 3);
        assert.equal(refused.code, 77, refused.complaints);
        assert.match(
            refused.complaints,
            /lacks the scope.*\n.*sf org login web --alias acme --client-id .*interaction_api/
        );
    });

    it('sends nothing that it has sent before, with its journal and without', async () => {
        const path = await stage.store({ id: 'again', entries: 7 });
        const first = reportOf(await stage.send(path));

        const second = reportOf(await stage.send(path));
        await rm(`${path}.journal`);
        const third = await stage.send(path);

        assert.deepEqual([second.sent, second.known, second.calls], [0, 7, 0]);
        assert.equal(third.code, 0, third.complaints);
        assert.equal(reportOf(third).messagingSessionId, first.messagingSessionId);
        assert.equal((await stage.stored(first.conversationIdentifier)).length, 7);
    });

    it('stores attachments as files and refers to them by their 15 characters', LONG_FORM, async () => {
        await writeFile(join(stage.folder, 'receipt.pdf'), 'paid');
        const path = await stage.store({ id: 'files', entries: 3 });
        const chat = JSON.parse(await readFile(path, 'utf8')) as { entries: Record<string, unknown>[] };
        const attachments = [{ file: 'receipt.pdf', mimeType: 'application/pdf' }];
        chat.entries[1] = { ...chat.entries[1], text: null, inReplyTo: '1', attachments };
        await writeFile(path, JSON.stringify(chat));
        await stage.org.addFault({
            match: { path: '/sobjects/ContentVersion' },
            times: 1,
            fault: { kind: 'applyThenFail' }
        });

        const ended = await stage.send(path);

        assert.equal(ended.code, 0, ended.complaints);
        const files = await stage.org.rows('ContentVersion');
        assert.deepEqual(
            files.map(({ Title, ContentSize }) => [Title, ContentSize]),
            [['receipt.pdf', 4]]
        );
        const stored = await stage.stored(reportOf(ended).conversationIdentifier);
        const [, arrived] = stored;
        const { references, staticContent } = arrived?.payload?.abstractMessage ?? {};
        assert.equal(stored.length, 3);
        assert.deepEqual(
            references?.map(({ recordId }) => recordId),
            files.map(({ Id }) => String(Id).slice(0, 15))
        );
        assert.deepEqual(
            staticContent?.attachments?.map(({ name, mimeType }) => [name, mimeType]),
            [['receipt.pdf', 'application/pdf']]
        );
    });

    it('takes the forms of the OpenAPI where told so', LONG_FORM, async () => {
        await stage.org.setSwitches({ interactionContentType: 'json' });
        const path = await stage.store({ id: 'openapi', entries: 30 });

        const ended = await stage.send(path, ['--content-type', 'json', '--batch-size', '25']);

        assert.equal(ended.code, 0, ended.complaints);
        assert.equal(reportOf(ended).calls, 2);
    });

    it('calls nobody in a dry run, which needs no variable', async () => {
        const path = await stage.store({ id: 'dry', entries: 6, age: 3000 });

        const ended = await stage.send(path, ['--dry-run'], { SALESFORCE_ORG_URL: '', INTERACTION_SERVICE_URL: '' });

        assert.equal(ended.code, 0, ended.complaints);
        assert.deepEqual(JSON.parse(ended.out), {
            dryRun: true,
            entries: 6,
            calls: 2,
            participants: 2,
            attachments: 0
        });
        assert.match(ended.complaints, /6 entries are more than 24 hours old/);
        assert.deepEqual(await stage.org.requests(), []);
    });

    it('names what is wrong with a chat, where, and not a letter of it; then nothing is sent', async () => {
        const right = await readFile(await stage.store({ id: 'wrong', entries: 3 }), 'utf8');
        const path = join(stage.folder, 'wrong.json');
        const inputs: readonly (readonly [string, RegExp])[] = [
            [right.slice(0, right.indexOf('secret-2') + 4), /line 31, column \d+: is not JSON/],
            [right.replace('"from": "bot"', '"from": "nobody"'), /entries\[0\]\.from: is the id of no participant/]
        ];

        for (const [input, told] of inputs) {
            await writeFile(path, input);
            const ended = await stage.send(path);
            assert.deepEqual([ended.code, ended.out], [65, '']);
            assert.match(ended.complaints, told);
            assert.doesNotMatch(ended.complaints, /secret|nobody/);
        }
        const missing = await stage.send(join(stage.folder, 'none.json'));
        assert.equal(missing.code, 66);
        assert.deepEqual(await stage.org.requests(), []);
    });

    it('explains what Salesforce refuses, with the cure, and says how far it came', LONG_FORM, async () => {
        const old = await stage.store({ id: 'old', entries: 8, age: 24 * 60 - 5 });
        const tooOld = await stage.send(old);
        assert.equal(tooOld.code, 1, tooOld.complaints);
        assert.match(tooOld.complaints, /\(10046\): an entry is too old.*5 of 8 entries are known to be in the org/);
        assert.deepEqual([reportOf(tooOld).known, reportOf(tooOld).left], [5, 3]);

        await stage.org.setSwitches({ historyOldestHours: 0 });
        const rest = await stage.send(old);
        assert.deepEqual([rest.code, reportOf(rest).sent, reportOf(rest).left], [0, 3, 0], rest.complaints);

        const path = await stage.store({ id: 'refused', entries: 2 });
        const elsewhere = await stage.send(path, ['--channel', await stage.channel('Web_Chat')]);
        assert.match(elsewhere.complaints, /\(10035\).*not a custom one/);

        await stage.org.setSwitches({ interactionErrorStatus: 'badRequest' });
        await stage.grant([]);
        const scopeless = await stage.send(path, ['--journal', `${path}.2`]);
        await stage.grant(['interaction_api']);
        assert.equal(scopeless.code, 77);
        assert.match(scopeless.complaints, /lacks the scope interaction_api.*\n.*Add the scope/);

        const unset = await stage.send(path, [], { INTERACTION_SERVICE_URL: '' });
        assert.equal(unset.code, 78);
    });

    it('waits as long as Salesforce asks for, and leaves off where it asks for more', LONG_FORM, async () => {
        const path = await stage.store({ id: 'busy', entries: 6 });
        const busy = { kind: 'status', status: 429, errorCode: '500' };
        await stage.org.addFault({ match: { path: '/scrt/' }, times: 2, fault: { ...busy, retryAfter: 0 } });
        await stage.org.addFault({
            match: { path: 'History' },
            skip: 1,
            times: 1,
            fault: { ...busy, retryAfter: 600 }
        });

        const later = await stage.send(path);
        const ended = await stage.send(path);

        assert.equal(later.code, 75, later.complaints);
        assert.match(later.complaints, /5 of 6 entries are known/);
        assert.equal(ended.code, 0, ended.complaints);
        assert.equal((await stage.stored(reportOf(ended).conversationIdentifier)).length, 6);
    });

    it(
        'looks up what became of a call without an answer, and sends again only what is not there',
        LONG_FORM,
        async () => {
            await stage.org.setSwitches({ historyDuplicateIds: 'stored' });
            const path = await stage.store({ id: 'unanswered', entries: 11 });
            await stage.org.addFault({ match: { path: 'History' }, times: 1, fault: { kind: 'applyThenFail' } });
            await stage.org.addFault({
                match: { path: 'History' },
                skip: 1,
                times: 1,
                fault: { kind: 'resetBeforeHeaders' }
            });

            const ended = await stage.send(path);

            assert.equal(ended.code, 0, ended.complaints);
            const identifiers = (await stage.stored(reportOf(ended).conversationIdentifier)).map(
                (entry) => entry.identifier
            );
            assert.deepEqual([identifiers.length, new Set(identifiers).size], [11, 11]);
        }
    );

    it('stops where nothing can be looked up, and goes on by the word of who has looked', LONG_FORM, async () => {
        await stage.org.setSwitches({ historyIdentifiers: 'own', historyDuplicateIds: 'stored' });
        const path = await stage.store({ id: 'word', entries: 6 });
        await stage.org.addFault({ match: { path: 'History' }, times: 1, fault: { kind: 'truncatedGzip' } });

        const stopped = await stage.send(path);
        const [session] = (await stage.org.rows('MessagingSession')).slice(-1);
        const ended = await stage.send(path, ['--unanswered', 'sent', '--session', String(session?.['Id'])]);

        assert.equal(stopped.code, 1);
        assert.match(stopped.complaints, /not answered.*cannot be looked up.*0 of 6.*\n.*--unanswered/);
        assert.equal(ended.code, 0, ended.complaints);
        assert.equal((await stage.stored(reportOf(ended).conversationIdentifier)).length, 6);
    });

    it(
        "sends nothing while another was told that four of five of the org's API calls are used",
        LONG_FORM,
        async () => {
            const path = await stage.store({ id: 'chat of a busy day', entries: 2 });
            const place = { kind: 'sqlite', path: join(stage.folder, 'busy.db') } as const;
            const state = await openState(place, { org: '127.0.0.1', now: Date.now, log: SILENT });
            await state.apiUsage.keep({ used: 80, limit: 100, age: 0 });
            await state.close();

            const ended = await stage.send(path, [], { STATE_URL: `sqlite:${place.path}` });

            assert.equal(ended.code, 75, ended.complaints);
            assert.match(ended.complaints, /has used 80 of its 100 API calls of 24 hours/);
            const sent = (await stage.org.requests()).filter(({ path }) => path.endsWith('/conversationHistory'));
            assert.deepEqual(sent, []);
        }
    );

    it('keeps no letter of a chat in its journal, and takes that of no other chat', LONG_FORM, async () => {
        const path = await stage.store({ id: 'quiet', entries: 3 });
        await stage.send(path);

        const journal = await readFile(`${path}.journal`, 'latin1');
        const other = await stage.send(await stage.store({ id: 'other', entries: 1 }), [
            '--journal',
            `${path}.journal`
        ]);

        assert.doesNotMatch(journal, /secret|customer|Liam/);
        assert.equal(other.code, 73);
        assert.match(other.complaints, /journal of another chat/);
    });
});

describe('redact-inline history, killed', () => {
    it('goes on after kill -9 at any answer, sends nothing twice and loses nothing', async () => {
        let killAt = 1;
        let answers = 0;
        let kill = (): void => undefined;
        await using stage = await openHistoryStage({
            tamper: (answer, target) => {
                if (target.startsWith('POST /scrt/')) answers += 1;
                if (target.startsWith('POST /scrt/') && answers === killAt) kill();
                return answer;
            }
        });
        await stage.org.setSwitches({ historyDuplicateIds: 'stored' });
        const path = await stage.store({ id: 'killed', entries: 13 });

        let kills = 0;
        for (; kills < 10; kills += 1) {
            answers = 0;
            const running = await stage.start(path);
            kill = () => {
                running.kill();
            };
            const [code] = (await running.ended) as [number | null];
            if (code === 0) break;
            killAt = kills === 0 ? 2 : 1;
        }

        const { conversationIdentifier, known } = reportOf(await stage.send(path));
        const stored = await stage.stored(conversationIdentifier);
        assert.equal(known, 13);
        assert.deepEqual([stored.length, new Set(stored.map(({ identifier }) => identifier)).size, kills], [13, 13, 4]);
    });
});

const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };
const WITHOUT_KEY = {
    SALESFORCE_ORG_URL: '',
    SALESFORCE_CLIENT_ID: '',
    SALESFORCE_PRIVATE_KEY: '',
    TOKEN_CERTIFICATES: '',
    DIGEST_KEY: ''
};
const STANDARD = {
    interactionContentType: 'either',
    interactionErrorStatus: 'byCode',
    historyEntriesLimit: 'openApi',
    historyOldestHours: 24,
    historyDuplicateIds: 'refused',
    historyIdentifiers: 'asSent'
};

function reportOf({ out }: Ended): Report {
    return JSON.parse(out) as Report;
}
