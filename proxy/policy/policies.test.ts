import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SalesforceUser } from '../caller.ts';
import type { Log } from '../log.ts';
import type { StoredPolicy } from '../salesforce/gateway.ts';
import { BUILT_IN_POLICY } from './orgPolicy.ts';
import { createPolicies, KEPT_MS } from './policies.ts';

const ORG = '00D000000000001AAA';
const ANN: SalesforceUser = { userId: '005000000000001AAA', username: 'ann@example.com', orgId: ORG };
const BOB: SalesforceUser = { userId: '005000000000002AAA', username: 'bob@example.com', orgId: ORG };
const STORED: StoredPolicy = {
    categories: [
        {
            name: 'GADGET',
            isEnabled: true,
            label: null,
            maskStyle: null,
            isMaskedForViewers: true,
            minimumScore: null
        }
    ],
    rules: [],
    reasons: [],
    companyPhoneNumbers: [],
    auditsViews: false,
    unread: null
};
const ignore = (): void => undefined;
const log: Log = { info: ignore, warn: ignore, error: ignore };

interface Asked {
    readonly findPolicy: () => Promise<StoredPolicy | null>;
    readonly times: () => number;
}

function answering(...answers: readonly (StoredPolicy | null | Error)[]): Asked {
    let times = 0;
    return {
        findPolicy: () => {
            const answer = answers[Math.min(times, answers.length - 1)] ?? null;
            times += 1;
            return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
        },
        times: () => times
    };
}

describe('createPolicies', () => {
    it('never takes the org for one without records because one user may not see them', async () => {
        const policies = createPolicies({ now: () => 0, log });
        const blind = answering(null);
        const seeing = answering(STORED);

        const before = await policies.read(ANN, blind);
        const seen = await policies.read(BOB, seeing);
        const after = await policies.read(ANN, blind);

        assert.equal(before, BUILT_IN_POLICY);
        assert.ok(seen.answer.categories.some(({ category }) => category === 'GADGET'));
        assert.equal(after, seen);
        assert.equal(blind.times(), 1);
    });

    it('lets whoever waited for a reading that failed read as themselves', async () => {
        const policies = createPolicies({ now: () => 0, log });

        const [failed, read] = await Promise.allSettled([
            policies.read(ANN, answering(new Error('denied'))),
            policies.read(BOB, answering(STORED))
        ]);

        assert.equal(failed.status, 'rejected');
        assert.equal(read.status, 'fulfilled');
    });

    it('logs which settings it could not read', async () => {
        const warned: unknown[] = [];
        const policies = createPolicies({ now: () => 0, log: { ...log, warn: (...line) => warned.push(line) } });

        await policies.read(ANN, answering({ ...STORED, unread: 'settings' }));

        assert.deepEqual(warned, [['settings of the org could not be read', { reason: 'settings' }]]);
    });

    it('waits a while before it asks again after a failure', async () => {
        let time = 0;
        const policies = createPolicies({ now: () => time, log });
        const asked = answering(STORED, new Error('away'), STORED);
        await policies.read(ANN, asked);

        time = KEPT_MS;
        await policies.read(ANN, asked);
        await policies.read(ANN, asked);
        assert.equal(asked.times(), 2);
        time += KEPT_MS;
        await policies.read(ANN, asked);

        assert.equal(asked.times(), 3);
    });

    it('keeps orgs apart', async () => {
        const policies = createPolicies({ now: () => 0, log });
        await policies.read(ANN, answering(STORED));

        const other = await policies.read(
            { ...ANN, orgId: '00D000000000002AAA' },
            answering({
                categories: [],
                rules: [],
                reasons: [],
                companyPhoneNumbers: [],
                auditsViews: false,
                unread: null
            })
        );

        assert.deepEqual(other.answer, BUILT_IN_POLICY.answer);
    });
});
