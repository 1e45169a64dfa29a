import { createPublicKey, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createDigests, type Digests } from '../../proxy/audit/digests.ts';
import type { SalesforceUser } from '../../proxy/caller.ts';
import { createConversationData } from '../../proxy/salesforce/createConversationData.ts';
import type { ConversationDataGateway } from '../../proxy/salesforce/conversationDataGateway.ts';
import { createSalesforce, type ObservedSalesforce } from '../../proxy/salesforce/createSalesforce.ts';
import { createInteractionService } from '../../proxy/salesforce/interactionService.ts';
import { createJwtLogin } from '../../proxy/salesforce/jwtLogin.ts';
import type { InteractionService } from '../../proxy/salesforce/interactionGateway.ts';
import type { Theatre } from './theatre.ts';

/** What a command works with, as a process of its own would: no token and no pause is known from before. */
export interface RoadGround extends AsyncDisposable {
    readonly theatre: Theatre;
    readonly salesforce: ObservedSalesforce;
    readonly data: ConversationDataGateway;
    readonly interaction: InteractionService;
    readonly digests: Digests;
    readonly signal: AbortSignal;
    readonly trip: Trip;
    /** Signs in as the user of the command line. */
    readonly identify: () => Promise<SalesforceUser>;
    /** Time passes at once. */
    readonly sleep: (milliseconds: number) => Promise<void>;
}

/** What the journeys of one cell have in common. */
export interface Trip {
    /** For one call, ms. */
    readonly timeoutMs: number;
    /** A file that a command finds again. */
    readonly journalPath: string;
    /** Epoch ms. */
    readonly beganAt: number;
    /** Hears that time has passed. */
    readonly onTime: () => Promise<void>;
    /** What whoever gives the command knows, by a name. */
    readonly known: Map<string, string>;
}

/** Who the roads are travelled as. */
export const TRAVELLER = 'admin@example.com';

const INTERACTION_CLIENT = 'client-of-the-interaction-service';
const CONTEXT = 'Northwind_BotChannel';

/** Begins the journeys of a cell. */
export function beginTrip(theatre: Theatre, { timeoutMs, onTime }: Pick<Trip, 'timeoutMs' | 'onTime'>): Trip {
    return { timeoutMs, onTime, journalPath: newFilePath(theatre), beganAt: theatre.now(), known: new Map() };
}

/** A path that nobody has. */
export function newFilePath({ stage }: Theatre): string {
    return join(stage.environment.certificatesFolder, randomUUID());
}

/** Enters the org of a theatre anew. */
export async function openGround(theatre: Theatre, trip: Trip): Promise<RoadGround> {
    const { timeoutMs } = trip;
    const { environment, org } = theatre.stage;
    const { now } = theatre;
    const tries = { sleep: () => Promise.resolve(), random: () => 1 };
    const publicKeyPem = createPublicKey(environment.privateKeyPem).export({ type: 'spki', format: 'pem' });
    await org.registerInteractionClient(INTERACTION_CLIENT, String(publicKeyPem));
    const salesforce = createSalesforce({ ...environment, ...tries, timeoutMs, uploadTimeoutMs: timeoutMs, now });
    const { orgUrl } = environment;
    const data = createConversationData({ ...theatre.conversationData, ...tries, orgUrl, timeoutMs, now });
    const interaction = createInteractionService(
        {
            ...environment,
            interactionUrl: `${orgUrl}/scrt`,
            authorizationContext: CONTEXT,
            format: null,
            timeoutMs,
            now
        },
        createJwtLogin({ ...environment, clientId: INTERACTION_CLIENT, now })
    );
    const { signal } = new AbortController();
    return {
        theatre,
        salesforce,
        data,
        interaction,
        digests: createDigests(...environment.digestKeys),
        signal,
        trip,
        identify: () => salesforce.identify(TRAVELLER, signal),
        sleep: async (milliseconds) => {
            theatre.advance(milliseconds);
            await trip.onTime();
        },
        [Symbol.asyncDispose]: async () => {
            await Promise.all([salesforce.close(), data.close(), interaction.close()]);
        }
    };
}
