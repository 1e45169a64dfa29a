import type { ProxyEnvironment } from './environment.ts';
import type { Log } from './log.ts';
import { CircuitName, type Metrics } from './metrics.ts';
import type { ClientAppSettings } from './salesforce/clientAppCalls.ts';
import type { ConversationDataGateway } from './salesforce/conversationDataGateway.ts';
import { createConversationData } from './salesforce/createConversationData.ts';
import { createDataCloud } from './salesforce/createDataCloud.ts';
import type { DataCloudGateway } from './salesforce/dataCloudGateway.ts';

/** What is read beside Connect REST; `null` where it is not set up. */
export interface Readers {
    readonly conversationData: ConversationDataGateway | null;
    readonly dataCloud: DataCloudGateway | null;
    /** Closes the sockets. */
    close(): Promise<void>;
}

/** What all of them call with. */
export interface ReadersGround extends Pick<
    ClientAppSettings,
    'now' | 'elapsed' | 'sleep' | 'random' | 'onCall' | 'requestId' | 'pauseStore'
> {
    readonly log: Log;
    readonly metrics: Pick<Metrics, 'circuitChanged'>;
}

/** For one call, ms: shorter than a page waits for all of them, so that what hangs is seen as failing. */
const LONGEST_CALL_MS = 8_000;

/** Opens the readers that the environment sets up. */
export function openReaders(environment: ProxyEnvironment, { log, metrics, ...ground }: ReadersGround): Readers {
    const { orgUrl, salesforceTimeoutMs } = environment;
    const settingsOf = (system: string, circuit: CircuitName): Omit<ClientAppSettings, 'url'> => ({
        ...ground,
        orgUrl,
        timeoutMs: Math.min(salesforceTimeoutMs, LONGEST_CALL_MS),
        onCircuit: (change) => {
            metrics.circuitChanged(circuit, change);
            if (change.isOpen) log.error(`${system} fails, calls are held back`, { reason: change.reason });
            else log.info(`${system} answers again`, { durationMs: change.openMs });
        }
    });
    const conversationData =
        environment.conversationData &&
        createConversationData({
            ...settingsOf('the Conversation Data API', CircuitName.ConversationData),
            ...environment.conversationData
        });
    const dataCloud =
        environment.dataCloud &&
        createDataCloud({ ...settingsOf('Data Cloud', CircuitName.DataCloud), ...environment.dataCloud });
    return {
        conversationData,
        dataCloud,
        close: async () => {
            await Promise.all([conversationData?.close(), dataCloud?.close()]);
        }
    };
}
