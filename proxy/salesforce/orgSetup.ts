import { z } from 'zod';
import { EVENT_FIELDS, PLACE_FIELD } from './eventRow.ts';
import { CallKind } from './observedTransport.ts';
import { parseJson } from './parseJson.ts';
import { query, queryIfSetUp } from './query.ts';
import type { EventAccess, Grants, OrgDescription, TrustedUrl } from './setupGateway.ts';
import { entriesGrants, productGrants, TRUSTED_URLS } from './soql.ts';
import type { OrgAnswer } from './transport.ts';
import { UPLOAD_LOOKUPS } from './uploadSoql.ts';
import { UpstreamError } from './upstreamError.ts';
import type { UserCalls } from './userCalls.ts';

const Grant = z.object({ PermissionSet: z.object({ Name: z.string() }) });

/** Salesforce Help, "Sample Queries to Troubleshoot Access": what profiles grant stands in permission sets of their own. */
export async function findGrants(calls: UserCalls): Promise<Grants> {
    const { userId } = calls.user;
    const [ours, entries] = await Promise.all([
        query(calls, productGrants(userId), { row: Grant }),
        query(calls, entriesGrants(userId), { row: Grant })
    ]);
    return {
        permissionSets: ours.rows.map(({ PermissionSet }) => PermissionSet.Name),
        accessesConversationEntries: entries.rows.length > 0
    };
}

const Description = z.object({
    createable: z.boolean(),
    fields: z.array(z.object({ name: z.string(), createable: z.boolean() }))
});

/** REST API Developer Guide, "sObject Describe". */
export async function describeEvents(calls: UserCalls): Promise<EventAccess | null> {
    const request = { method: 'GET', url: '/sobjects/RedactInline_Event__c/describe' } as const;
    try {
        const { createable, fields } = await calls.call(CallKind.Query, request, Description);
        const writable = new Set(fields.filter((field) => field.createable).map(({ name }) => name));
        return {
            isCreateable: createable,
            missingFields: [...EVENT_FIELDS, PLACE_FIELD].filter((name) => !writable.has(name))
        };
    } catch (error) {
        if (error instanceof UpstreamError && error.status === 404) return null;
        throw error;
    }
}

const TrustedSite = z
    .object({ EndpointUrl: z.string(), IsActive: z.boolean(), IsApplicableToConnectSrc: z.boolean() })
    .transform((row) => ({
        endpointUrl: row.EndpointUrl,
        isActive: row.IsActive,
        isForConnections: row.IsApplicableToConnectSrc
    }));

export async function findTrustedUrls(calls: UserCalls): Promise<readonly TrustedUrl[] | null> {
    return (await queryIfSetUp(calls, TRUSTED_URLS, { row: TrustedSite }))?.rows ?? null;
}

/** Asks for one row of each object, with the fields that an upload asks for. */
export async function findUnseenByUpload(calls: UserCalls): Promise<readonly string[]> {
    const looked = await Promise.all(
        [...UPLOAD_LOOKUPS].map(async ([object, soql]) => {
            const rows = await queryIfSetUp(calls, soql, { row: z.unknown(), mostRows: 1 });
            return rows === null ? [object] : [];
        })
    );
    return looked.flat();
}

const Versions = z.array(z.object({ version: z.string() }));

/** Reads the answer of `/services/data/`, which anybody may ask (REST API Developer Guide, "Versions"). */
export function toOrgDescription({ body, headers }: OrgAnswer, now: number): OrgDescription {
    const versions = Versions.safeParse(parseJson(body));
    const told = Date.parse(headers['date'] ?? '');
    return {
        versions: versions.success ? versions.data.map(({ version }) => version) : [],
        clockAheadMs: Number.isNaN(told) ? null : told - Math.floor(now / 1000) * 1000
    };
}
