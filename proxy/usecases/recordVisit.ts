import type { Digests } from '../audit/digests.ts';
import type { Caller } from '../caller.ts';
import type { Detect } from '../detection/detect.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { ActiveConversations } from '../limits/activeConversations.ts';
import type { HourlyCalls } from '../limits/hourlyCalls.ts';
import type { Priority } from '../limits/priority.ts';
import type { OrgPolicy } from '../policy/orgPolicy.ts';
import type { Policies } from '../policy/policies.ts';
import type { ConversationDataGateway } from '../salesforce/conversationDataGateway.ts';
import type { CopyAccessGateway } from '../salesforce/copyAccessGateway.ts';
import type { DataCloudGateway } from '../salesforce/dataCloudGateway.ts';
import type { SalesforceGateway } from '../salesforce/gateway.ts';
import type { CommitsUnderWay } from '../state/commitsUnderWay.ts';
import type { IdempotencyKeys } from '../state/idempotencyKeys.ts';
import type { Locks } from '../state/locks.ts';
import type { RequestRates } from '../state/requestRates.ts';
import type { Meter } from '../transcript/meteredRead.ts';

/** What use cases work with, the same for every request. */
export interface UseCaseParts {
    readonly activeConversations: ActiveConversations;
    readonly hourlyCalls: HourlyCalls;
    readonly idempotencyKeys: IdempotencyKeys;
    readonly commitsUnderWay: CommitsUnderWay;
    readonly locks: Locks;
    readonly digests: Digests;
    readonly policies: Policies;
    readonly detect: Detect;
    /** Reads every kind of entry, where it is set up. */
    readonly conversationData?: ConversationDataReader | null;
    readonly log: Log;
    readonly metrics: Metrics;
    /** Epoch ms. */
    readonly now: () => number;
}

/** The Conversation Data API, and where its calls of a minute are counted. */
export interface ConversationDataReader {
    readonly gateway: Pick<ConversationDataGateway, 'readEntries'>;
    readonly rates: RequestRates;
}

/** Copies of entries, and what tells whether the caller may be shown them. */
export interface CopyReader {
    readonly dataCloud: Pick<DataCloudGateway, 'readCopies'>;
    readonly access: CopyAccessGateway;
}

/** One request about one record: the parts, who asks, and Salesforce as that user. */
export interface RecordVisit extends UseCaseParts {
    readonly caller: Caller;
    readonly requestId: string;
    /** Aborts when the request has taken as long as it may. */
    readonly deadline: AbortSignal;
    /** Aborts at the deadline. */
    readonly gateway: SalesforceGateway;
    /** Outlives the deadline by some seconds, and a pause that Salesforce asks for, to finish what must not stay half done. */
    readonly lateGateway: SalesforceGateway;
    /** How long after its intents a commit of any proxy can write, ms. */
    readonly longestCommitMs: number;
    /** How long after it was sent Salesforce may make a PATCH that it has not answered, ms. */
    readonly lateWriteMs: number;
    /** `null`, or left out, where no copies can be read. */
    readonly copies?: CopyReader | null;
    /** What all of its calls count as, whatever each asks for: bulk work spends no places of others. Else as they ask. */
    readonly countsAs?: Priority;
}

/** The policy of the caller's org. */
export function policyOf({ policies, caller, gateway }: RecordVisit): Promise<OrgPolicy> {
    return policies.read(caller, gateway);
}

/** The ledgers, for calls of this visit with a priority. */
export function meterOf(visit: RecordVisit, asked: Priority): Meter {
    const { activeConversations, hourlyCalls, caller, metrics } = visit;
    const priority = visit.countsAs ?? asked;
    return {
        activeConversations,
        hourlyCalls,
        userId: caller.userId,
        priority,
        refused: (limit) => {
            metrics.refused(limit, priority);
        }
    };
}
