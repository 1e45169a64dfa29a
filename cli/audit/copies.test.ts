import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openStage } from '../../proxy/http/stage.ts';
import { runHere } from '../testing/runHere.ts';
import { commitTwice } from './testing/commitTwice.ts';

const SEED = 'cardAndSsn';
const EVENTS = 'RedactInline_Event__c';
const COMMAND = ['audit', 'copies', '--user', 'supervisor@example.com'];

describe('redact-inline audit copies', () => {
    it('names the copies that still hold what was redacted, and rows made by hand; makes no conversation active', async () => {
        await using stage = await openStage({ copies: 'dataCloud' });
        await commitTwice(stage, SEED);
        const { url = '', clientId = '', clientSecret = '' } = stage.environment.dataCloud ?? {};
        const variables = {
            DATA_CLOUD_URL: url,
            DATA_CLOUD_CLIENT_ID: clientId,
            DATA_CLOUD_CLIENT_SECRET: clientSecret
        };
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
            /^1 records with redactions, 0 of them not visible; copies: 0 updated, [12] stale,/m
        );
        assert.deepEqual([stale.code, updated.code, updated.out, unset.code], [1, 0, '', 78]);
        assert.match(updated.complaints, / [12] updated, 0 stale, 0 different, 0 absent, 0 unknown$/m);
        const found = JSON.parse(byHand.out) as Record<string, string>;
        assert.deepEqual(
            [byHand.code, found['recordId'], found['event']],
            [1, stage.org.recordId(SEED), row?.['Name']]
        );
        assert.match(byHand.complaints, /^1 rows name no entry: .*\n1 records with redactions, .* 2 updated, 0 stale/m);
        assert.doesNotMatch(byHand.out + byHand.complaints, /mine/);
        assert.doesNotMatch(stale.out + stale.complaints, /4111[ -]?1111/);
        assert.deepEqual(
            (await stage.org.requests()).filter(({ path }) => path.includes('/connect/')),
            []
        );
    });
});
