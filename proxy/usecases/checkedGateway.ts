import type { CopyAccessGateway } from '../salesforce/copyAccessGateway.ts';
import type { SalesforceGateway } from '../salesforce/gateway.ts';
import { checkInTurns, linksInTurns } from '../audit/checkInTurns.ts';
import type { Digests } from '../audit/digests.ts';

/** The gateway, of whose rows the signatures are looked at as they come: of steps and flags, links of the chain alone are handed on. */
export function checkedGateway(gateway: SalesforceGateway, digests: Digests): SalesforceGateway {
    return {
        ...gateway,
        findSteps: async (recordId) => linksInTurns(await gateway.findSteps(recordId), digests),
        findFlagEvents: async (recordId) => linksInTurns(await gateway.findFlagEvents(recordId), digests),
        findEventsOfCommit: async (recordId, commitId) =>
            linksInTurns(await gateway.findEventsOfCommit(recordId, commitId), digests),
        readAuditRows: async (place) => {
            const rows = await gateway.readAuditRows(place);
            if (rows) await checkInTurns(eventsOf(rows), digests);
            return rows;
        }
    };
}

/** The same of rows that name entries. */
export function checkedCopyAccess(access: CopyAccessGateway, digests: Digests): CopyAccessGateway {
    return {
        ...access,
        findEntryRows: async (entryIdentifiers) => {
            const rows = await access.findEntryRows(entryIdentifiers);
            await checkInTurns(eventsOf(rows), digests);
            return rows;
        }
    };
}

function eventsOf<Event>(rows: readonly { readonly event: Event }[]): readonly Event[] {
    return rows.map(({ event }) => event);
}
