import type { SalesforceUser } from '../caller.ts';
import { createAccessTokens } from './accessToken.ts';
import { toAnswerError } from './answerError.ts';
import type { AssertionSettings } from './assertion.ts';
import {
    findEvents,
    findEventsOfCommit,
    findFlagEvents,
    findSteps,
    findStrayRows,
    insertEvents,
    readAuditRows
} from './auditEvents.ts';
import { createCircuit, type CircuitSettings } from './circuit.ts';
import { tellCircuit } from './circuitTransport.ts';
import { readEntries, updateEntries } from './connectEntries.ts';
import { findUploadConversation, findUploadParticipants, readUploadStatuses, uploadParts } from './connectUploads.ts';
import { findConversationIdentifier, findParticipants } from './conversations.ts';
import { findEnded, findNamed } from './endedRecords.ts';
import type { Salesforce, SalesforceGateway } from './gateway.ts';
import { createJwtLogin } from './jwtLogin.ts';
import type { ToldApiUsage } from './limitInfo.ts';
import type { Login, LoginGround } from './login.ts';
import { toTokenProblem } from './oauthProblem.ts';
import { CallKind, observeTransport, type TransportObserver } from './observedTransport.ts';
import { createPauses, type PausesSettings } from './pauses.ts';
import { findPolicy } from './policyRecords.ts';
import { findRecord, findRecordStarts, hasEditAccess } from './records.ts';
import type { SweepGateway } from './sweepGateway.ts';
import { createTransport } from './transport.ts';
import { createTries, type TriesSettings } from './tries.ts';
import { UpstreamError } from './upstreamError.ts';
import { toProblem } from './upstreamProblem.ts';
import type { UploadGateway } from './uploadGateway.ts';
import { createUserCalls, type UserCalls } from './userCalls.ts';

/** Which org, and how it is called. */
export interface EntranceSettings extends TransportObserver, TriesSettings {
    /** My Domain, without a trailing slash. */
    readonly orgUrl: string;
    /** Such as `67.0`. */
    readonly apiVersion: string;
    /** Milliseconds for one call, from its start to the last byte of its answer. */
    readonly timeoutMs: number;
    /** Where what is learned of Salesforce's pauses is shared and kept. */
    readonly pauseStore?: PausesSettings['store'];
    /** Hears when calls are held back because Salesforce is failing, and when no more. */
    readonly onCircuit?: CircuitSettings['onChange'];
}

/** Which org, and as which external client app it is entered. */
export interface SalesforceSettings extends EntranceSettings, AssertionSettings {}

/** Salesforce, and what its answers tell of the org's limit. */
export interface ObservedSalesforce extends Salesforce {
    /** What the upload of transcripts needs, as this user, until the signal aborts. */
    uploadAs(user: SalesforceUser, signal: AbortSignal): UploadGateway;
    /** API calls of the org in 24 hours, from the latest answer that told; `null` before. */
    apiUsage(): ToldApiUsage | null;
    /** How the records of a sweep are found as this user, until the signal aborts. */
    sweepAs(user: SalesforceUser, signal: AbortSignal): SweepGateway;
}

/** Salesforce over HTTP, through jsforce, as an external client app. Throws at once when the private key cannot be read. */
export function createSalesforce(settings: SalesforceSettings): ObservedSalesforce {
    return enterSalesforce(settings, createJwtLogin(settings));
}

/** Salesforce over HTTP, through jsforce, with access tokens from this login. */
export function enterSalesforce(
    settings: EntranceSettings,
    openLogin: (ground: LoginGround) => Login
): ObservedSalesforce {
    const { orgUrl, apiVersion, timeoutMs, now } = settings;
    const transport = createTransport({ orgUrl, timeoutMs });
    const circuit = createCircuit({ now, onChange: settings.onCircuit });
    const observed = tellCircuit(observeTransport(transport, settings), circuit, now);
    const pauses = createPauses({ now, store: settings.pauseStore });
    const tries = createTries(settings);
    const login = openLogin({ orgUrl, transport: observed, pauses, tries });
    const tokens = createAccessTokens({ now, request: (user, signal) => login.request(user, signal) });
    const calls = { orgUrl, apiVersion, transport: observed, tokens, pauses, tries };
    const admitAny = async (_kind: CallKind, user: SalesforceUser): Promise<void> => {
        await pauses.check(user);
        circuit.check();
    };
    /** What finishes a commit waits for no store, and only what would change more is held up. */
    const admitFinishing = async (kind: CallKind, user: SalesforceUser): Promise<void> => {
        if (kind === CallKind.UpdateEntries) {
            pauses.checkKnown(user);
            circuit.check();
        }
        return Promise.resolve();
    };

    return {
        actAs: (user, signal) => toGateway(createUserCalls({ ...calls, admit: admitAny }, user, signal)),
        finishAs: (user, signal) => toGateway(createUserCalls({ ...calls, admit: admitFinishing }, user, signal)),
        sweepAs: (user, signal) => {
            const userCalls = createUserCalls({ ...calls, admit: admitAny }, user, signal);
            return {
                findEnded: (object, range) => catalogued(() => findEnded(userCalls, object, range)),
                findNamed: (object, key, values) => catalogued(() => findNamed(userCalls, object, key, values))
            };
        },
        uploadAs: (user, signal) => toUploadGateway(createUserCalls({ ...calls, admit: admitAny }, user, signal)),
        async identify(username, signal) {
            try {
                return await login.identify(username, signal);
            } catch (error) {
                throw error instanceof UpstreamError ? toTokenProblem(error) : error;
            }
        },
        async checkReachable(signal) {
            const request = { method: 'GET', url: `${orgUrl}/services/data/`, headers: {} } as const;
            await catalogued(async () => {
                const answer = await observed.send(request, { kind: CallKind.Reachable, user: null, signal });
                if (answer.status >= 300) throw toAnswerError(answer);
            });
        },
        apiUsage: () => observed.apiUsage(),
        async close() {
            tokens.clear();
            await transport.close();
        }
    };
}

function toGateway(calls: UserCalls): SalesforceGateway {
    return {
        findRecord: (object, recordId) => catalogued(() => findRecord(calls, object, recordId)),
        findRecordStarts: (conversationId) => catalogued(() => findRecordStarts(calls, conversationId)),
        findConversationIdentifier: (conversationId) =>
            catalogued(() => findConversationIdentifier(calls, conversationId)),
        findParticipants: (conversationId) => catalogued(() => findParticipants(calls, conversationId)),
        hasEditAccess: (recordId) => catalogued(() => hasEditAccess(calls, recordId)),
        findPolicy: () => catalogued(() => findPolicy(calls)),
        readEntries: (identifier, window) => catalogued(() => readEntries(calls, identifier, window)),
        updateEntries: (identifier, updates) => catalogued(() => updateEntries(calls, identifier, updates)),
        insertEvents: (events) => catalogued(() => insertEvents(calls, events)),
        findEvents: (recordId, page) => catalogued(() => findEvents(calls, recordId, page)),
        findEventsOfCommit: (recordId, commitId) => catalogued(() => findEventsOfCommit(calls, recordId, commitId)),
        findSteps: (recordId) => catalogued(() => findSteps(calls, recordId)),
        findFlagEvents: (recordId) => catalogued(() => findFlagEvents(calls, recordId)),
        readAuditRows: (place) => catalogued(() => readAuditRows(calls, place)),
        findStrayRows: () => catalogued(() => findStrayRows(calls))
    };
}

function toUploadGateway(calls: UserCalls): UploadGateway {
    return {
        findCall: (recordId) => catalogued(() => findRecord(calls, 'VoiceCall', recordId)),
        findConversation: (conversationId) => catalogued(() => findUploadConversation(calls, conversationId)),
        findParticipants: (conversationId) => catalogued(() => findUploadParticipants(calls, conversationId)),
        upload: (parts) => catalogued(() => uploadParts(calls, parts)),
        readStatuses: (uploadIds) => catalogued(() => readUploadStatuses(calls, uploadIds))
    };
}

/** Failed calls leave the gateway as refusals of the catalogue; everything else as it is. */
async function catalogued<Result>(use: () => Promise<Result>): Promise<Result> {
    try {
        return await use();
    } catch (error) {
        throw error instanceof UpstreamError ? toProblem(error) : error;
    }
}
