import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openStage, type Stage } from '../../proxy/http/stage.ts';
import { LONG_FORM } from '../testing/longForm.ts';
import { runCommand, type Ended } from '../testing/runCommand.ts';
import { runHere } from '../testing/runHere.ts';
import { commitTwice } from './testing/commitTwice.ts';

const SEED = 'cardAndSsn';
const EVENTS = 'RedactInline_Event__c';
const COMMAND = ['audit', 'copies', '--user', 'supervisor@example.com'];

describe('redact-inline audit copies', () => {
    it('names the copies that still hold what was redacted, and rows made by hand; makes no conversation active', async () => {
        await using stage = await openStage({ copies: 'dataCloud' });
        await commitTwice(stage, SEED);
        const variables = variablesOf(stage);
        await stage.org.forgetRequests();
        const stale = await runHere(stage, COMMAND, variables);
        await stage.org.setSwitches({ dataCloudCopies: 'follow' });
        const updated = await runHere(stage, [...COMMAND, '--record', stage.org.recordId(SEED)], variables);
        const [row] = await stage.org.rows(EVENTS);
        await stage.org.changeRow(EVENTS, String(row?.['Id']), { Entry_Identifier__c: "it's mine" });
        const byHand = await runHere(stage, COMMAND, variables);
        const unset = await runHere(stage, COMMAND);

        const findings = stale.out
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as Record<string, string>);
        assert.ok(findings.length > 0);
        for (const { recordId, state } of findings) {
            assert.deepEqual([recordId, state], [stage.org.recordId(SEED), 'stale']);
        }
        assert.match(
            stale.complaints,
            /^1 record with redactions, 0 of them not visible; copies: 0 updated, [12] stale,/m
        );
        assert.deepEqual([stale.code, updated.code, updated.out, unset.code], [1, 0, '', 78]);
        assert.match(updated.complaints, / [12] updated, 0 stale, 0 different, 0 absent, 0 unknown$/m);
        const found = JSON.parse(byHand.out) as Record<string, string>;
        assert.deepEqual(
            [byHand.code, found['recordId'], found['event']],
            [1, stage.org.recordId(SEED), row?.['Name']]
        );
        assert.match(
            byHand.complaints,
            /^1 row without an entry, made by hand\n1 record with redactions, .* 2 updated, 0 stale/m
        );
        assert.doesNotMatch(byHand.out + byHand.complaints, /mine/);
        assert.doesNotMatch(stale.out + stale.complaints, /4111[ -]?1111/);
        assert.deepEqual(
            (await stage.org.requests()).filter(({ path }) => path.includes('/connect/')),
            []
        );
    });

    it('says nothing of copies that it could not read, and why', async () => {
        await using stage = await openStage({ copies: 'dataCloud' });
        await commitTwice(stage, SEED);
        const variables = variablesOf(stage);
        const fail = async (status: number, errorCode: string): Promise<Ended> => {
            const fault = { kind: 'status', status, errorCode, ...(status < 500 && { retryAfter: 70 }) };
            await stage.org.addFault({ match: { path: '/api/v2/query' }, fault });
            const ended = await runHere(stage, COMMAND, variables);
            await stage.org.clearFaults();
            return ended;
        };
        const app = { clientId: 'no-scope', clientSecret: 'a-secret-of-this-app', scopes: ['api'], issuesJwt: false };
        await fetch(`${stage.org.url}/_simulator/credential-clients`, { method: 'POST', body: JSON.stringify(app) });
        const scopeless = { DATA_CLOUD_CLIENT_ID: app.clientId, DATA_CLOUD_CLIENT_SECRET: app.clientSecret };

        const ends = [
            await fail(500, 'UNKNOWN_EXCEPTION'),
            await runHere(stage, COMMAND, { ...variables, ...scopeless }),
            await fail(429, 'REQUEST_LIMIT_EXCEEDED')
        ];

        assert.deepEqual(
            ends.map(({ code, out }) => [code, out]),
            [69, 77, 75].map((code) => [code, ''])
        );
        const said = [/upstream_500/, /Add cdp_query_api to the app/, /In \d+ seconds it can be tried again/];
        for (const [index, { complaints }] of ends.entries()) assert.match(complaints, said[index] ?? /^$/);
        assert.ok(ends.every(({ complaints }) => !/copies: /.test(complaints)));
    });

    it('keeps the pause that Data Cloud asked another for, and tells its own', async () => {
        await using stage = await openStage({ copies: 'dataCloud' });
        await commitTwice(stage, SEED);
        const fault = { kind: 'status', status: 429, errorCode: 'REQUEST_LIMIT_EXCEEDED', retryAfter: 70 };
        await stage.org.addFault({ match: { path: '/api/v2/query' }, fault });
        await runHere(stage, COMMAND, variablesOf(stage));
        await stage.org.clearFaults();
        await stage.org.forgetRequests();

        const { code, out, complaints } = await runHere(stage, COMMAND, variablesOf(stage));

        assert.deepEqual([code, out], [75, '']);
        assert.match(complaints, /In \d+ seconds it can be tried again/);
        assert.ok((await stage.org.requests()).every(({ path }) => !path.includes('/api/v2/query')));
    });

    it('is the same as a program', LONG_FORM, async () => {
        await using stage = await openStage({ copies: 'dataCloud' });
        await commitTwice(stage, SEED);

        const { code, out, complaints } = await runCommand(stage, COMMAND, variablesOf(stage));

        assert.equal(code, 1, complaints);
        assert.match(out, /"state":"stale"/);
        assert.match(complaints, /^1 record with redactions/m);
    });
});

function variablesOf({ environment, statePath }: Stage): Readonly<Record<string, string>> {
    const { url = '', clientId = '', clientSecret = '' } = environment.dataCloud ?? {};
    return {
        STATE_URL: `sqlite:${statePath}`,
        DATA_CLOUD_URL: url,
        DATA_CLOUD_CLIENT_ID: clientId,
        DATA_CLOUD_CLIENT_SECRET: clientSecret
    };
}
