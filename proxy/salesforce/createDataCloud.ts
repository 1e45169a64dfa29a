import { createClientAppCalls, type ClientAppSettings } from './clientAppCalls.ts';
import { createCredentialsToken, type ClientCredentials } from './clientCredentials.ts';
import { copyBatchShape, type CopyBatch } from './copyShape.ts';
import { copiesNaming, noCopy, type CopyNames, type Sql } from './copySql.ts';
import { MOST_COPIES, type CopiedEntry, type Copies, type DataCloudGateway } from './dataCloudGateway.ts';
import { CallKind } from './observedTransport.ts';
import { createReadingTurns } from './readingTurns.ts';
import { createTenantToken, type TenantSettings } from './tenantToken.ts';
import { Reason, unparsable, UpstreamError } from './upstreamError.ts';
import { toProblem } from './upstreamProblem.ts';

/** The tenant of Data Cloud, as which client app it is entered, and what its data model calls the copies. */
export interface DataCloudSettings extends ClientCredentials, ClientAppSettings, TenantSettings {
    readonly names: CopyNames;
}

/** A batch holds up to 8 MB, so this many hold all that is read, and end what would never end. */
const MOST_BATCHES = 50;
/** UTF-8 bytes of the texts of one conversation. */
const MOST_BYTES = 32_000_000;
/** Conversations that are read at once: so much memory, and no more, they take together. */
const MOST_READINGS = 3;
/** Clocks of Data Cloud and this machine may be so far apart, ms. */
const CLOCK_TOLERANCE_MS = 60_000;

/**
 * Data Cloud over HTTP, by Query V2, on sockets of its own.
 * https://developer.salesforce.com/docs/atlas.en-us.c360a_api.meta/c360a_api/c360a_api_query_v2.htm
 */
export function createDataCloud(settings: DataCloudSettings): DataCloudGateway {
    const { url, names, now } = settings;
    const { call, close } = createClientAppCalls(settings, {
        openToken: (ground) => createTenantToken(settings, ground, createCredentialsToken(settings, ground)),
        tokenRefusals: new Set([401]),
        pausedReason: 'data_cloud_paused'
    });
    const shape = copyBatchShape(names);
    const ask = (
        request: { readonly method: 'GET' | 'POST'; readonly path: string; readonly body?: string },
        signal: AbortSignal
    ): Promise<CopyBatch> => {
        const { path, ...rest } = request;
        return call({
            kind: CallKind.ReadCopies,
            request: { ...rest, url: `${url}/api/v2/query${path}` },
            shape,
            isReading: true,
            signal
        });
    };
    const begin = (sql: Sql, signal: AbortSignal): Promise<CopyBatch> =>
        ask({ method: 'POST', path: '', body: JSON.stringify({ sql }) }, signal);

    const turns = createReadingTurns(MOST_READINGS);

    const query = async (sql: Sql, signal: AbortSignal): Promise<Copies> => {
        const askedAt = now();
        let batch = await begin(sql, signal);
        const asOf = Math.min(now(), Math.max(askedAt - CLOCK_TOLERANCE_MS, batch.startedAt ?? askedAt));
        const found: CopiedEntry[] = [...batch.entries];
        const read = new Set<string>();
        let bytes = bytesIn(batch);
        while (batch.nextBatchId !== null && found.length <= MOST_COPIES) {
            if (read.has(batch.nextBatchId)) throw unparsable();
            read.add(batch.nextBatchId);
            if (read.size === MOST_BATCHES) throw new UpstreamError({ reason: Reason.TooLarge });
            batch = await ask({ method: 'GET', path: `/${batch.nextBatchId}` }, signal);
            found.push(...batch.entries);
            bytes += bytesIn(batch);
            if (bytes > MOST_BYTES) throw new UpstreamError({ reason: Reason.TooLarge });
        }
        return { entries: found, isWhole: found.length <= MOST_COPIES, asOf };
    };

    return {
        async readCopies({ conversationId, conversationIdentifier }, signal) {
            try {
                return await turns(async () => {
                    const byId = await query(copiesNaming(names, conversationId), signal);
                    return joined(byId, await query(copiesNaming(names, conversationIdentifier), signal));
                }, signal);
            } catch (error) {
                throw restated(error);
            }
        },
        async check(signal) {
            try {
                await begin(noCopy(names), signal);
            } catch (error) {
                throw restated(error);
            }
        },
        close
    };
}

/** What both names of a conversation have found, the newest so many of it. */
function joined(one: Copies, other: Copies): Copies {
    const all = [...one.entries, ...other.entries];
    const entries = [...new Map(all.map((entry) => [JSON.stringify(entry), entry])).values()]
        .toSorted((a, b) => b.clientTimestamp - a.clientTimestamp)
        .slice(0, MOST_COPIES);
    return {
        entries,
        isWhole: one.isWhole && other.isWhole && all.length <= MOST_COPIES,
        asOf: Math.min(one.asOf, other.asOf)
    };
}

function bytesIn({ entries }: CopyBatch): number {
    return entries.reduce((sum, { text }) => sum + Buffer.byteLength(text ?? ''), 0);
}

/** A query that is refused names an object or a field that the tenant lacks, or its user may not read: nobody but an admin can mend it. */
function restated(error: unknown): unknown {
    if (!(error instanceof UpstreamError)) return error;
    return toProblem(
        error.status === 400 ? new UpstreamError({ reason: 'data_cloud_query_refused', status: 400 }) : error
    );
}
