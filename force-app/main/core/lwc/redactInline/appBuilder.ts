import { createProxyClient, ProxyProblem, type ProxyClient } from 'c/proxyClient';
import type { TranscriptEntry } from 'c/proxyContract';

/** How close entries stand. */
export const Density = { Comfortable: 'comfortable', Compact: 'compact' } as const;
export type Density = (typeof Density)[keyof typeof Density];

/** What a client is made for. */
export interface ClientNeeds {
    readonly recordId: string;
    readonly showSuggestions: boolean | undefined;
}

/** The client of a record's page. */
export function clientOf({ recordId, showSuggestions }: ClientNeeds): ProxyClient {
    const client = createProxyClient({ recordId });
    return showSuggestions === false ? withoutSuggestions(client) : client;
}

/** The same client for those whose admin wants no suggestions: none arrives, so none is counted or offered anywhere. */
function withoutSuggestions(client: ProxyClient): ProxyClient {
    return {
        ...client,
        async readEntries(query) {
            const { answer, retryAfterSeconds } = await client.readEntries(query);
            return { answer: { ...answer, entries: answer.entries.map(bare) }, retryAfterSeconds };
        },
        async commitRedactions(...commit) {
            try {
                return await client.commitRedactions(...commit);
            } catch (problem) {
                if (!(problem instanceof ProxyProblem) || problem.entries.length === 0) throw problem;
                throw new ProxyProblem({ ...problem, entries: problem.entries.map(bare) });
            }
        }
    };
}

function bare(entry: TranscriptEntry): TranscriptEntry {
    return { ...entry, suggestions: [] };
}
