import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { callSf } from '../org/sf.ts';
import type { Setting } from './setting.ts';

const RECORD = 'force-app/main/core/customMetadata/RedactInline_Config.Default.md-meta.xml';
/** What sfdx-project.json replaces with the address of the proxy. */
const PLACEHOLDER = 'https://redact-inline.example.com';
/** What Salesforce answers where the object is not there, so that nothing was deployed yet. */
const NO_OBJECT = 'INVALID_TYPE';

/** What it answers where the metadata is from before there was such a field. */
const NO_FIELD = 'INVALID_FIELD';
/** Set in Setup alone: the deployed record leaves it as it is. */
const TOKEN_EXCHANGE = 'Token_Exchange__c';

const Found = z.object({ records: z.array(z.record(z.string(), z.unknown())) });

/** A field of the org's settings that a deployment would write over. None is a secret. */
export interface ResetField {
    readonly field: string;
    /** What the org has. */
    readonly set: string;
    readonly deployed: string;
}

/**
 * What a deployment would do to the settings, and whether these say that the token exchange flow of the client app is in use, which
 * it would switch off; or the name of the error for which nobody knows.
 */
export type SettingsFound =
    { readonly resets: readonly ResetField[]; readonly exchangesTokens: boolean } | { readonly unreadable: string };

/** Compares the org's record of settings with the one that is deployed. An empty field is nothing that anybody has set. */
export async function findResets({ targetOrg, proxy }: Pick<Setting, 'targetOrg' | 'proxy'>): Promise<SettingsFound> {
    const deployed = deployedFields((await readFile(RECORD, 'utf8')).replaceAll(PLACEHOLDER, proxy));
    const record = await readSettings(targetOrg, [...deployed.keys()]);
    if (typeof record === 'string')
        return record === NO_OBJECT ? { resets: [], exchangesTokens: false } : { unreadable: record };
    const all = [...deployed].map(([field, value]) => ({ field, set: asText(record[field]), deployed: value }));
    const exchange = await readSettings(targetOrg, [TOKEN_EXCHANGE]);
    if (typeof exchange === 'string' && exchange !== NO_FIELD) return { unreadable: exchange };
    return {
        resets: all.filter(({ set, deployed: value }) => set !== '' && set !== value),
        exchangesTokens: typeof exchange !== 'string' && exchange[TOKEN_EXCHANGE] === true
    };
}

/** The fields of the org's record, none where it has no record, or the name of the error. */
async function readSettings(
    targetOrg: string,
    fields: readonly string[]
): Promise<Readonly<Record<string, unknown>> | string> {
    const query = `SELECT ${fields.join(', ')} FROM RedactInline_Config__mdt WHERE DeveloperName = 'Default'`;
    const { name, result } = await callSf(['data', 'query', '--target-org', targetOrg, '--query', query]);
    const read = Found.safeParse(result);
    return read.success ? (read.data.records[0] ?? {}) : (name ?? 'unknown');
}

function deployedFields(xml: string): ReadonlyMap<string, string> {
    const found = xml.matchAll(/<field>(\w+)<\/field>\s*<value xsi:type="xsd:(\w+)">([^<]*)<\/value>/g);
    return new Map(
        Array.from(found, ([, field = '', type, value = '']) => [field, type === 'double' ? asText(+value) : value])
    );
}

function asText(value: unknown): string {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
