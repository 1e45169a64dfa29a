import { z } from 'zod';
import type { StoredCategory, StoredPolicy, StoredRule } from './gateway.ts';
import { queryIfSetUp } from './query.ts';
import { OptionalText } from './shapes.ts';
import { CATEGORIES, RULES, SETTINGS } from './soql.ts';
import { UpstreamError } from './upstreamError.ts';
import type { UserCalls } from './userCalls.ts';

/** More than anybody looks after; some of the records would be taken for all of them. */
const MOST_RECORDS = 2000;

const OptionalNumber = z
    .number()
    .nullish()
    .transform((value) => value ?? null);

const CategoryRow = z
    .object({
        DeveloperName: z.string(),
        Enabled__c: z.boolean(),
        Label__c: OptionalText,
        Mask_Style__c: OptionalText,
        Masked_For_Viewers__c: z.boolean(),
        Minimum_Score__c: OptionalNumber
    })
    .transform((row): StoredCategory => ({
        name: row.DeveloperName,
        isEnabled: row.Enabled__c,
        label: row.Label__c,
        maskStyle: row.Mask_Style__c,
        isMaskedForViewers: row.Masked_For_Viewers__c,
        minimumScore: row.Minimum_Score__c
    }));

const RuleRow = z
    .object({
        DeveloperName: z.string(),
        Enabled__c: z.boolean(),
        Category__c: OptionalText,
        Expression__c: OptionalText,
        Context_Words__c: OptionalText,
        Score__c: OptionalNumber
    })
    .transform((row): StoredRule => ({
        name: row.DeveloperName,
        isEnabled: row.Enabled__c,
        category: row.Category__c ?? '',
        expression: row.Expression__c ?? '',
        contextWords: listOf(row.Context_Words__c),
        score: row.Score__c
    }));

const SettingsRow = z
    .object({ Audit_Views__c: z.boolean().nullish(), Company_Phone_Numbers__c: OptionalText })
    .transform((row) => ({
        auditsViews: row.Audit_Views__c === true,
        companyPhoneNumbers: listOf(row.Company_Phone_Numbers__c)
    }));

/** The categories and rules of the org's admins; `null` when this user sees neither type, or the org has none of them. */
export async function findPolicy(calls: UserCalls): Promise<StoredPolicy | null> {
    const [categories, rules, settings] = await Promise.all([
        queryIfSetUp(calls, CATEGORIES, { row: CategoryRow, mostRows: MOST_RECORDS }),
        queryIfSetUp(calls, RULES, { row: RuleRow, mostRows: MOST_RECORDS }),
        queryIfSetUp(calls, SETTINGS, { row: SettingsRow })
    ]);
    if (!categories || !rules) return null;
    if (!categories.complete || !rules.complete) throw new UpstreamError({ reason: 'too_many_policy_records' });
    const set = settings?.rows[0] ?? { auditsViews: false, companyPhoneNumbers: [] };
    return { categories: categories.rows, rules: rules.rows, ...set };
}

function listOf(text: string | null): readonly string[] {
    return (text ?? '')
        .split(/[\r\n,;]+/)
        .map((item) => item.trim())
        .filter(Boolean);
}
