import type { CredentialClient } from '../conversationData/credentialClients.ts';
import type { ConversationDataState } from '../conversationData/conversationDataState.ts';
import type { DataCloudState } from '../dataCloud/dataCloudState.ts';
import type { Fault } from '../faults/fault.ts';
import type { Arrival } from '../interaction/settleArrivals.ts';
import type { Switches } from '../switches/switches.ts';
import type { Deployment } from '../metadata/deployment.ts';
import type { Retrieval } from '../metadata/retrieval.ts';
import type { Upload } from '../uploads/upload.ts';
import type { Certificate } from './certificates.ts';
import type { Client } from './clients.ts';
import type { Conversation } from './conversations.ts';
import type { Row } from './rows.ts';
import type { Session } from './sessions.ts';
import type { Permissions, User } from './users.ts';

/** A simulated org: what stays for its whole life, and its state, which a reset replaces. */
export interface Org {
    /** 18 characters, 00D…. */
    readonly orgId: string;
    /** My Domain, without a trailing slash; known once the server listens. */
    url: string;
    /** The org's clock, epoch ms. */
    readonly now: () => number;
    /** Registered client apps by their client id. A reset keeps them. */
    readonly clients: Map<string, Client>;
    /** Client apps that act for themselves, by their client id. A reset keeps them. */
    readonly credentialClients: Map<string, CredentialClient>;
    /** Open sessions by their access token. A reset keeps them, since users keep their ids. */
    readonly sessions: Map<string, Session>;
    /** Signing certificates; the last one signs. A reset keeps them. */
    readonly certificates: Certificate[];
    /** What the org's switches go back to. */
    readonly startingSwitches: Switches;
    state: OrgState;
}

/** What a reset brings back to its beginning. The maps are changed in place, the values in them are replaced. */
export interface OrgState {
    switches: Switches;
    users: readonly User[];
    /** Rows by object name, in the order of creation. */
    readonly tables: Map<string, readonly Row[]>;
    /** Access beyond ownership: record id, then user id. */
    readonly shares: Map<string, ReadonlyMap<string, Access>>;
    /** By conversationIdentifier. */
    readonly conversations: Map<string, Conversation>;
    /** Last activity by conversationIdentifier, epoch ms. */
    readonly activity: Map<string, number>;
    /** Entries that were accepted, and are stored later. */
    arriving: readonly Arrival[];
    /** Times of entries calls by client and user, epoch ms. */
    readonly hourlyCalls: Map<string, readonly number[]>;
    /** Times of API calls, epoch ms. */
    dailyCalls: readonly number[];
    /** How often entries were updated through the API, by their identifier. */
    readonly updates: Map<string, number>;
    /** PATCHes under way by conversationIdentifier. */
    readonly patching: Set<string>;
    /** Uploads of transcripts by their uploadId, in the order in which they came. */
    readonly uploads: Map<string, Upload>;
    /** What was deployed, by its id, in the order in which it came. */
    readonly deployments: Map<string, Deployment>;
    /** What is retrieved, by its id. */
    readonly retrievals: Map<string, Retrieval>;
    /** Custom objects of the product that were never deployed to this org, by their names. */
    readonly missingObjects: Set<string>;
    /** What permission sets grant, by their names. */
    readonly permissionSets: Map<string, Partial<Permissions>>;
    /** Query results that are not fetched to their end, by locator. */
    readonly cursors: Map<string, QueryCursor>;
    readonly conversationData: ConversationDataState;
    readonly dataCloud: DataCloudState;
    faults: readonly Fault[];
    /** Aborts when the faults are deleted. */
    faultsDeleted: AbortController;
    requests: readonly LoggedRequest[];
    seeded: readonly SeededRecord[];
    /** How many records of each key prefix were made. */
    readonly counters: Map<string, number>;
    /** How far the org's clock runs ahead of the clock it was started with, ms. */
    clockAhead: number;
}

/** What a user may do with a record. */
export type Access = 'read' | 'edit';

/** The rest of a query's result, for one user. */
export interface QueryCursor {
    readonly userId: string;
    readonly records: readonly object[];
}

/** A request as the log tells it: never a body, never a token. */
export interface LoggedRequest {
    readonly at: string;
    readonly method: string;
    readonly path: string;
    readonly query: string;
    /** `null` when the connection was cut before a status was sent. */
    readonly status: number | null;
    /** Username, `null` when nobody was signed in. */
    readonly user: string | null;
    /** The kind of the fault that was played, or the code of the refusal. */
    readonly note: string | null;
}

/** A record that a seed made. */
export interface SeededRecord {
    readonly seed: string;
    readonly recordId: string;
    readonly object: string;
    readonly title: string;
    readonly conversationIdentifier: string;
}
