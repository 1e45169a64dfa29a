import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startOrg } from '../../simulator/org/startOrg.ts';
import { ProblemError } from '../errors.ts';
import { UpdateUnansweredError } from './gateway.ts';
import type { SalesforceCall } from './observedTransport.ts';
import { enterSimulatedOrg, type SimulatedOrg } from './testing/simulatedOrg.ts';

interface Row {
    readonly fault: Readonly<Record<string, unknown>> & { readonly kind: string };
    readonly code: string;
    /** How often a GET goes out. */
    readonly gets: number;
    /** What becomes of a PATCH, which goes out once; `accepted` resolves. */
    readonly patch: string;
    /** How often a PATCH goes out where that is not once. */
    readonly patches?: number;
}

/** Every fault that the simulator can play, for as long as it is asked. */
const FAULTS: readonly Row[] = [
    { fault: { kind: 'delay', ms: 2000 }, code: 'SALESFORCE_TIMEOUT', gets: 3, patch: 'unanswered' },
    { fault: { kind: 'stallMidBody' }, code: 'SALESFORCE_TIMEOUT', gets: 3, patch: 'unanswered' },
    { fault: { kind: 'resetBeforeHeaders' }, code: 'SALESFORCE_FAILED', gets: 3, patch: 'unanswered' },
    { fault: { kind: 'applyThenFail' }, code: 'SALESFORCE_FAILED', gets: 3, patch: 'unanswered' },
    { fault: { kind: 'resetMidBody' }, code: 'SALESFORCE_FAILED', gets: 3, patch: 'unanswered' },
    { fault: { kind: 'truncatedGzip' }, code: 'SALESFORCE_FAILED', gets: 3, patch: 'SALESFORCE_FAILED' },
    { fault: { kind: 'malformedJson' }, code: 'SALESFORCE_FAILED', gets: 3, patch: 'accepted' },
    { fault: { kind: 'emptyBody' }, code: 'SALESFORCE_FAILED', gets: 3, patch: 'accepted' },
    { fault: { kind: 'wrongContentType' }, code: 'SALESFORCE_FAILED', gets: 3, patch: 'accepted' },
    {
        fault: { kind: 'sessionInvalid' },
        code: 'SALESFORCE_ACCESS_DENIED',
        gets: 2,
        patch: 'SALESFORCE_ACCESS_DENIED',
        patches: 2
    },
    {
        fault: { kind: 'status', status: 500, errorCode: 'UNKNOWN_EXCEPTION' },
        code: 'SALESFORCE_FAILED',
        gets: 3,
        patch: 'SALESFORCE_FAILED'
    },
    {
        fault: { kind: 'status', status: 503, errorCode: 'SERVER_UNAVAILABLE', retryAfter: 9 },
        code: 'SALESFORCE_UNAVAILABLE',
        gets: 1,
        patch: 'SALESFORCE_UNAVAILABLE'
    },
    {
        fault: { kind: 'status', status: 403, errorCode: 'REQUEST_LIMIT_EXCEEDED' },
        code: 'SALESFORCE_UNAVAILABLE',
        gets: 1,
        patch: 'SALESFORCE_UNAVAILABLE'
    }
];

const TIMEOUT_MS = 400;

interface FaultyOrg extends SimulatedOrg {
    /** The kinds of the calls that went out since the fault was set. */
    readonly kinds: string[];
    readonly conversationIdentifier: string;
}

async function startFaulty(method: string, fault: Row['fault'], times?: number): Promise<FaultyOrg> {
    const kinds: string[] = [];
    const onCall = ({ kind }: SalesforceCall): void => void kinds.push(kind);
    const org = await enterSimulatedOrg(await startOrg(), { onCall, timeoutMs: TIMEOUT_MS });
    const { conversationIdentifier, recordId } = org.record('cardAndSsn');
    await org.as('supervisor').hasEditAccess(recordId);
    await org.control('POST', 'faults', { match: { method, path: '/entries' }, fault, ...(times && { times }) });
    kinds.length = 0;
    return { ...org, kinds, conversationIdentifier };
}

function nameOf({ kind, status }: Row['fault']): string {
    return typeof status === 'number' ? `${kind} ${String(status)}` : kind;
}

function patchFailure(error: unknown): string {
    if (error instanceof UpdateUnansweredError) return 'unanswered';
    return error instanceof ProblemError ? error.code : 'another error';
}

describe('a fault that lasts', () => {
    for (const { fault, code, gets, patch, patches = 1 } of FAULTS) {
        it(`${nameOf(fault)}: a GET is ${code} after ${String(gets)} sends`, { timeout: 10_000 }, async () => {
            await using org = await startFaulty('GET', fault);

            const read = org
                .as('supervisor')
                .readEntries(org.conversationIdentifier, { direction: 'FromEnd', limit: 25 });

            await assert.rejects(read, { code });
            assert.equal(org.kinds.filter((kind) => kind === 'readEntries').length, gets);
        });

        it(`${nameOf(fault)}: a PATCH is ${patch} after ${String(patches)} sends`, { timeout: 10_000 }, async () => {
            await using org = await startFaulty('PATCH', fault);
            const truth = (await org.control('GET', `conversations/${org.conversationIdentifier}/entries`)) as {
                identifier: string;
            }[];
            const update = { identifier: truth[0]?.identifier ?? '', text: 'masked', relatedRecords: [] };

            const became = await org
                .as('supervisor')
                .updateEntries(org.conversationIdentifier, [update], async () => Promise.resolve())
                .then(
                    () => 'accepted',
                    (error: unknown) => patchFailure(error)
                );

            assert.equal(became, patch);
            assert.equal(org.kinds.filter((kind) => kind === 'updateEntries').length, patches);
        });
    }
});

describe('a fault that passes', () => {
    for (const { fault, gets } of FAULTS.filter(({ gets }) => gets > 1)) {
        it(`${nameOf(fault)}: a GET succeeds`, { timeout: 10_000 }, async () => {
            await using org = await startFaulty('GET', fault, gets - 1);

            const read = await org
                .as('supervisor')
                .readEntries(org.conversationIdentifier, { direction: 'FromEnd', limit: 25 });

            assert.ok(read && read.length > 0);
            assert.equal(org.kinds.filter((kind) => kind === 'readEntries').length, gets);
        });
    }
});
