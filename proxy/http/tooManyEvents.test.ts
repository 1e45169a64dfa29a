import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { WireAnswer } from '../../simulator/org/faults/tamperAnswers.ts';
import { openStage, redactionOf, type Answer } from './stage.ts';

const SEED = 'cardAndSsn';

describe('a record with more rows than are read', () => {
    it('takes no redaction and costs a query: the refusal says why, and how an administrator cures it', async () => {
        let isFlooded = false;
        let floodsAfterEntries = false;
        await using stage = await openStage({
            tamper: (answer, target) => {
                if (floodsAfterEntries && target.includes('/connect/')) isFlooded = true;
                return isFlooded && isOfEvents(answer, target) ? rowsByHand(100_001) : answer;
            }
        });
        const commit = async (piece: string, onceRead: () => void = () => undefined): Promise<Answer> => {
            const { entries } = await stage.readEntries(SEED, 'supervisor');
            const entry = entries.find(({ text }) => text.includes(piece));
            assert.ok(entry);
            onceRead();
            return (await stage.commit(SEED, { request: redactionOf(entry, piece) })) as unknown as Answer;
        };
        assert.equal((await commit('123-45')).status, 200);
        isFlooded = true;
        await stage.org.forgetRequests();

        const answer = await commit('4111');

        assert.equal(answer.status, 409, answer.text);
        assert.match(answer.text, /"code":"EVENTS_TOO_MANY".*audit verify --record/);
        const requests = await stage.org.requests();
        assert.ok(requests.every(({ method, path }) => method !== 'PATCH' && !path.includes('/query/')));

        isFlooded = false;
        const whilePrepared = await commit('4111', () => {
            floodsAfterEntries = true;
        });

        assert.equal(whilePrepared.status, 409, whilePrepared.text);
        assert.match(whilePrepared.text, /"code":"EVENTS_TOO_MANY"/);
        assert.ok((await stage.org.requests()).every(({ method }) => method !== 'PATCH'));
    });

    it('is shown in clear to nobody whose view is to be an event, for the same reason; masked it is shown', async () => {
        let isFlooded = false;
        await using stage = await openStage({
            tamper: (answer, target) => (isFlooded && isOfEvents(answer, target) ? rowsByHand(100_001) : answer)
        });
        await stage.org.deployRecords('RedactInline_Config__mdt', [{ DeveloperName: 'Default', Audit_Views__c: true }]);
        const path = `/v1/records/${stage.org.recordId(SEED)}/entries`;
        assert.equal((await stage.call(path, { as: 'supervisor', act: 'redact' })).status, 200);
        isFlooded = true;

        const [inClear, masked] = await Promise.all([
            stage.call(path, { as: 'supervisor', act: 'redact' }),
            stage.call(path, { as: 'agent', act: 'view' })
        ]);

        assert.deepEqual([inClear.status, inClear.body['code'], masked.status], [409, 'EVENTS_TOO_MANY', 200]);
        assert.doesNotMatch(inClear.text, /4111|Nothing was redacted/);
    });
});

function isOfEvents(answer: WireAnswer, target: string): boolean {
    return target.endsWith('/query') && textOf(answer).includes('"RedactInline_Event__c"');
}

function textOf({ headers, body }: WireAnswer): string {
    return String(headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body);
}

/** The first batch of so many rows that somebody made. */
function rowsByHand(totalSize: number): WireAnswer {
    const nextRecordsUrl = '/services/data/v67.0/query/01g000000000001-2000';
    const body = Buffer.from(JSON.stringify({ totalSize, done: false, nextRecordsUrl, records: [{}] }));
    const headers = { 'content-type': 'application/json', 'content-length': String(body.length) };
    return { status: 200, headers, body };
}
