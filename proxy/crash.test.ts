import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { RedactionsAnswer, RedactionsRequest, TranscriptEntry } from 'c/proxyContract';
import { runProxy, type ProxyProcess } from '../scripts/runProxy.ts';
import { openStage, type Stage } from './http/stage.ts';

/** Calls that only read are alike: unless all are asked for, those that write will do, and the reading back of what was written. */
const EVERY_CALL = process.env['EVERY_CALL'] === '1';

/** A commit on a stage's org, sent to a proxy that can be killed. */
class CrashingCommits implements AsyncDisposable {
    readonly #stage: Stage;
    readonly #seed: string;
    readonly #entries: readonly TranscriptEntry[];
    readonly #request: RedactionsRequest;
    #proxy: ProxyProcess | null = null;

    /** Of the beginnings of these entries. */
    constructor(stage: Stage, seed: string, entries: readonly TranscriptEntry[]) {
        this.#stage = stage;
        this.#seed = seed;
        this.#entries = entries;
        this.#request = {
            reasonCode: 'PCI_PAN',
            entries: entries.map(({ identifier, revision }) => ({
                identifier,
                revision,
                spans: [{ start: 0, end: 4, category: 'OTHER' }]
            }))
        };
    }

    async start(): Promise<void> {
        const { environment, org } = this.#stage;
        this.#proxy = await runProxy(
            {
                PROXY_PORT: '0',
                PROXY_AUDIENCE: environment.audience,
                SALESFORCE_ORG_URL: org.url,
                SALESFORCE_CLIENT_ID: environment.clientId,
                SALESFORCE_PRIVATE_KEY: environment.privateKeyPem,
                TOKEN_CERTIFICATES: environment.certificatesFolder,
                DIGEST_KEY: environment.digestKeys[0].toString('base64'),
                STATE_URL: `sqlite:${join(environment.certificatesFolder, 'crashing.db')}`,
                LOG_LEVEL: 'error'
            },
            { onLine: () => undefined }
        );
    }

    /** Commits under a key, after the entries have their texts back. */
    async commitAnew(key: string): Promise<RedactionsAnswer> {
        for (const { identifier, text } of this.#entries) {
            await this.#stage.org.changeEntry(this.#seed, identifier, { messageText: text });
        }
        return this.commit(key);
    }

    async commit(key: string): Promise<RedactionsAnswer> {
        const response = await this.#send('redactions', {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'idempotency-key': key },
            body: JSON.stringify(this.#request)
        });
        assert.equal(response.status, 200);
        return (await response.json()) as RedactionsAnswer;
    }

    /** Looks at the history, as the next visit does. */
    async visit(): Promise<void> {
        assert.equal((await this.#send('redactions')).status, 200);
    }

    /** Kills the proxy while it waits for the answer to its nth call of a commit, and starts it again. */
    async crashAt(
        call: number,
        { kind, key }: { readonly kind: 'hold' | 'lose'; readonly key: string }
    ): Promise<void> {
        const fault = kind === 'hold' ? { kind } : { kind: 'delay', ms: 3_600_000 };
        await this.#stage.org.addFault({ match: { path: '/services/' }, skip: call, times: 1, fault });
        const broken = this.commitAnew(key).catch(() => null);
        while ((await this.#stage.org.faults()).length > 0) await new Promise(setImmediate);
        await this.#proxy?.kill();
        assert.equal(await broken, null);
        await this.start();
    }

    /** What is stored of each entry: as it was, masked, or anything else. */
    async stored(whole: RedactionsAnswer): Promise<readonly ('old' | 'masked' | 'else')[]> {
        const stored = await this.#stage.org.storedEntries(this.#seed);
        return this.#entries.map((entry) => {
            const text = stored.find(({ identifier }) => identifier === entry.identifier)?.messageText;
            if (text === entry.text) return 'old';
            return text === whole.entries.find(({ identifier }) => identifier === entry.identifier)?.text
                ? 'masked'
                : 'else';
        });
    }

    async [Symbol.asyncDispose](): Promise<void> {
        await this.#proxy?.kill();
    }

    async #send(resource: string, init: RequestInit = {}): Promise<Response> {
        const recordId = this.#stage.org.recordId(this.#seed);
        const token = await this.#stage.mint({ as: 'supervisor', recordId, act: 'redact' });
        const headers = new Headers(init.headers);
        headers.set('authorization', `Bearer ${token}`);
        const url = /http:\S+/.exec(this.#proxy?.firstLine ?? '')?.[0] ?? '';
        return fetch(`${url}/v1/records/${recordId}/${resource}`, { ...init, headers });
    }
}

async function open(stage: Stage, seed: string, count: number): Promise<CrashingCommits> {
    const { entries } = await stage.readEntries(seed, 'supervisor');
    const redacted = entries.filter(({ redactable, text }) => redactable && text.length > 8).slice(0, count);
    assert.equal(redacted.length, count);
    const commits = new CrashingCommits(stage, seed, redacted);
    await commits.start();
    return commits;
}

/** The steps that the trail has of each commit, by the commit's id. */
async function steps({ org }: Stage): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await org.rows('RedactInline_Event__c');
    const byCommit = Map.groupBy(rows, (row) => String(row['Commit_Id__c']));
    return new Map(
        [...byCommit].map(([id, its]) => [id, its.map((row) => String(row['Outcome__c'] ?? row['Type__c']))])
    );
}

/** The calls to Salesforce that an undisturbed commit makes, and what it answers. */
async function playWhole(
    { org }: Stage,
    commits: CrashingCommits
): Promise<{ readonly calls: readonly string[]; readonly whole: RedactionsAnswer }> {
    await commits.commitAnew('key-to-begin-with');
    await org.forgetRequests();
    const whole = await commits.commitAnew('key-undisturbed-commit');
    const requests = await org.requests();
    return { calls: requests.map(({ method, path }) => `${method} ${path.split('/').at(-1) ?? ''}`), whole };
}

describe('a proxy that is killed while it commits', () => {
    it('leaves the text old or masked, and the next one settles the rest, whichever call it was at', async () => {
        await using stage = await openStage();
        await using commits = await open(stage, 'cardAndSsn', 1);
        const { calls, whole } = await playWhole(stage, commits);
        const [intents, outcomes] = calls.flatMap((call, index) => (call.startsWith('POST sobjects') ? index : []));
        const patch = calls.indexOf('PATCH entries');
        assert.ok(intents !== undefined && outcomes !== undefined && intents < patch && patch < outcomes);

        const telling = [intents, patch, patch + 1, outcomes];

        for (const [index, call] of calls.entries()) {
            if (!EVERY_CALL && !telling.includes(index)) continue;
            const key = `key-of-the-crash-at-${String(index)}`;
            const known = await steps(stage);
            const newSteps = async (): Promise<readonly string[]> =>
                [...(await steps(stage))].flatMap(([id, its]) => (known.has(id) ? [] : its));

            await commits.crashAt(index, { kind: index === patch ? 'hold' : 'lose', key });
            assert.deepEqual(await commits.stored(whole), [index <= patch ? 'old' : 'masked'], call);
            await commits.visit();
            assert.deepEqual(await newSteps(), stepsAfterVisit(index, { intents, patch }), call);
            if (index === patch) {
                await stage.org.clearFaults();
                while ((await commits.stored(whole)).includes('old')) await new Promise(setImmediate);
                await commits.visit();
            }

            const retried = await commits.commit(key);
            assert.deepEqual(await commits.commit(key), retried, call);
            assert.equal(retried.entries[0]?.outcome, 'redacted', call);
            assert.equal(retried.audit, undefined, call);
            assert.deepEqual(await commits.stored(whole), ['masked'], call);
            assert.deepEqual(await newSteps(), ['Intent', 'redacted'], call);
        }
    });

    it('leaves a commit of several PATCH calls redacted in part, and the next one tells of which part', async () => {
        await using stage = await openStage();
        await using commits = await open(stage, 'cardReadAloud', 6);
        const { calls, whole } = await playWhole(stage, commits);
        const [, second = -1] = calls.flatMap((call, index) => (call === 'PATCH entries' ? index : []));
        assert.ok(second > 0);
        const known = await steps(stage);
        const outcomes = async (): Promise<readonly string[]> =>
            [...(await steps(stage))].flatMap(([id, its]) => (known.has(id) ? [] : its.slice(6)));
        const five = Array.from({ length: 5 }, () => 'redacted');

        await commits.crashAt(second, { kind: 'hold', key: 'key-between-two-patches' });
        assert.deepEqual(await commits.stored(whole), [...five.map(() => 'masked'), 'old']);
        await commits.visit();
        assert.deepEqual(await outcomes(), five);

        await stage.org.clearFaults();
        while ((await commits.stored(whole)).includes('old')) await new Promise(setImmediate);
        await commits.visit();
        assert.deepEqual(await outcomes(), [...five, 'redacted']);
        const retried = await commits.commit('key-between-two-patches');
        assert.deepEqual(
            retried.entries.map(({ outcome }) => outcome),
            [...five, 'redacted']
        );
        assert.deepEqual(await outcomes(), [...five, 'redacted']);
    });
});

function stepsAfterVisit(
    call: number,
    { intents, patch }: { readonly intents: number; readonly patch: number }
): readonly string[] {
    if (call <= intents) return [];
    return call === patch ? ['Intent'] : ['Intent', 'redacted'];
}
