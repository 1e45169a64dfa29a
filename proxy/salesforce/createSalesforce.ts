import type { SalesforceUser } from '../caller.ts';
import type { ApiUsageStore, ToldApiUsage } from '../state/apiUsageStore.ts';
import { createAccessTokens } from './accessToken.ts';
import { toAnswerError } from './answerError.ts';
import { createApiUsage } from './apiUsage.ts';
import type { AssertionSettings } from './assertion.ts';
import { createCircuit, type CircuitSettings } from './circuit.ts';
import { tellCircuit } from './circuitTransport.ts';
import type { CopyAccessGateway } from './copyAccessGateway.ts';
import type { Salesforce } from './gateway.ts';
import {
    catalogued,
    copyAccessGateway,
    erasureGateway,
    recordGateway,
    setupGateway,
    sweepGateway,
    uploadGateway
} from './gateways.ts';
import { createJwtLogin } from './jwtLogin.ts';
import type { Login, LoginGround } from './login.ts';
import { toTokenProblem } from './oauthProblem.ts';
import { CallKind, observeTransport, type TransportObserver } from './observedTransport.ts';
import { toOrgDescription } from './orgSetup.ts';
import { createPauses, type PausesSettings } from './pauses.ts';
import type { OrgDescription, SetupGateway } from './setupGateway.ts';
import type { ErasureGateway } from './erasureGateway.ts';
import type { SweepGateway } from './sweepGateway.ts';
import { createTransport, type OrgAnswer } from './transport.ts';
import { createTries, type TriesSettings } from './tries.ts';
import { UpstreamError } from './upstreamError.ts';
import type { UploadGateway } from './uploadGateway.ts';
import { createUserCalls, type UserCalls } from './userCalls.ts';

/** Which org, and how it is called. */
export interface EntranceSettings extends Pick<TransportObserver, 'onCall' | 'requestId'>, TriesSettings {
    /** Epoch ms. */
    readonly now: () => number;
    /** My Domain, without a trailing slash. */
    readonly orgUrl: string;
    /** Such as `67.0`. */
    readonly apiVersion: string;
    /** Milliseconds for one call, from its start to the last byte of its answer. */
    readonly timeoutMs: number;
    /** The same for an upload, which may take long; ten minutes where left out. */
    readonly uploadTimeoutMs?: number;
    /** Where what is learned of Salesforce's pauses is shared and kept. */
    readonly pauseStore?: PausesSettings['store'];
    /** Where what Salesforce tells of the org's API calls is shared and kept. */
    readonly apiUsageStore?: ApiUsageStore | undefined;
    /** Hears when calls are held back because Salesforce is failing, and when no more. */
    readonly onCircuit?: CircuitSettings['onChange'];
}

/** Which org, and as which external client app it is entered. */
export interface SalesforceSettings extends EntranceSettings, AssertionSettings {}

/** Salesforce, and what its answers tell of the org's limit. */
export interface ObservedSalesforce extends Salesforce {
    /** What the upload of transcripts needs, as this user, until the signal aborts. */
    uploadAs(user: SalesforceUser, signal: AbortSignal): UploadGateway;
    /** API calls of the org in 24 hours, from the latest answer that told anybody who shares the store; `null` before. */
    apiUsage(): Promise<ToldApiUsage | null>;
    /** What a delete of conversations needs to know, as this user, until the signal aborts. */
    erasureAs(user: SalesforceUser, signal: AbortSignal): ErasureGateway;
    /** How the records of a sweep are found as this user, until the signal aborts. */
    sweepAs(user: SalesforceUser, signal: AbortSignal): SweepGateway;
    /** What must be known before this user is shown copies, until the signal aborts. */
    copyAccessAs(user: SalesforceUser, signal: AbortSignal): CopyAccessGateway;
    /** What tells whether the org is set up, as this user, until the signal aborts. */
    setupAs(user: SalesforceUser, signal: AbortSignal): SetupGateway;
    /** What the org tells anybody. Throws as `checkReachable`. */
    describeOrg(signal: AbortSignal): Promise<OrgDescription>;
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
    const apiUsage = createApiUsage({ now, store: settings.apiUsageStore });
    const observer = { ...settings, onApiUsage: apiUsage.hear };
    const observed = tellCircuit(observeTransport(transport, observer), circuit, now);
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

    const callsAs = (user: SalesforceUser, signal: AbortSignal): UserCalls =>
        createUserCalls({ ...calls, admit: admitAny }, user, signal);
    const askVersions = (signal: AbortSignal): Promise<OrgAnswer> =>
        catalogued(async () => {
            const request = { method: 'GET', url: `${orgUrl}/services/data/`, headers: {} } as const;
            const answer = await observed.send(request, { kind: CallKind.Reachable, user: null, signal });
            if (answer.status >= 300) throw toAnswerError(answer);
            return answer;
        });

    return {
        actAs: (user, signal) => recordGateway(callsAs(user, signal)),
        finishAs: (user, signal) => recordGateway(createUserCalls({ ...calls, admit: admitFinishing }, user, signal)),
        erasureAs: (user, signal) => erasureGateway(callsAs(user, signal)),
        sweepAs: (user, signal) => sweepGateway(callsAs(user, signal)),
        uploadAs: (user, signal) => uploadGateway(callsAs(user, signal), settings.uploadTimeoutMs),
        copyAccessAs: (user, signal) => copyAccessGateway(callsAs(user, signal)),
        setupAs: (user, signal) => setupGateway(callsAs(user, signal)),
        describeOrg: async (signal) => toOrgDescription(await askVersions(signal), now()),
        async identify(username, signal) {
            try {
                return await login.identify(username, signal);
            } catch (error) {
                throw error instanceof UpstreamError ? toTokenProblem(error) : error;
            }
        },
        async checkReachable(signal) {
            await askVersions(signal);
        },
        apiUsage: () => apiUsage.latest(),
        async close() {
            tokens.clear();
            await transport.close();
            await apiUsage.settle();
        }
    };
}
