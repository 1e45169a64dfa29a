import { z } from 'zod';
import type { StoredCategory, StoredPolicy, StoredReason, StoredRule } from './gateway.ts';
import { queryIfSetUp } from './query.ts';
import { OptionalText } from './shapes.ts';
import { CATEGORIES, REASONS, RULES, SETTINGS, SETTINGS_WITHOUT_REASONS } from './soql.ts';
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

const ReasonRow = z
    .object({
        DeveloperName: z.string(),
        Enabled__c: z.boolean(),
        Label__c: OptionalText,
        Standard__c: OptionalText,
        Sort_Order__c: OptionalNumber
    })
    .transform((row): StoredReason => ({
        name: row.DeveloperName,
        isEnabled: row.Enabled__c,
        label: row.Label__c,
        standard: row.Standard__c,
        sortOrder: row.Sort_Order__c
    }));

const SettingsRow = z
    .object({
        Audit_Views__c: z.boolean().nullish(),
        Company_Phone_Numbers__c: OptionalText,
        Own_Reasons__c: z.boolean().nullish()
    })
    .transform((row) => ({
        auditsViews: row.Audit_Views__c === true,
        companyPhoneNumbers: listOf(row.Company_Phone_Numbers__c),
        hasOwnReasons: row.Own_Reasons__c === true
    }));

/**
 * What the org's admins have set; `null` when this user sees no categories or no rules, or the org lacks these types. Reasons
 * are asked for where the settings say that the org has its own.
 */
export async function findPolicy(calls: UserCalls): Promise<StoredPolicy | null> {
    const [categories, rules, settings] = await Promise.all([
        queryIfSetUp(calls, CATEGORIES, { row: CategoryRow, mostRows: MOST_RECORDS }),
        queryIfSetUp(calls, RULES, { row: RuleRow, mostRows: MOST_RECORDS }),
        findSettings(calls)
    ]);
    if (!categories || !rules) return null;
    const { hasOwnReasons, ...set } = settings;
    const reasons = hasOwnReasons
        ? await queryIfSetUp(calls, REASONS, { row: ReasonRow, mostRows: MOST_RECORDS })
        : null;
    const isComplete = categories.complete && rules.complete && reasons?.complete !== false;
    if (!isComplete) throw new UpstreamError({ reason: 'too_many_policy_records' });
    return { categories: categories.rows, rules: rules.rows, reasons: reasons?.rows ?? [], ...set };
}

const NOTHING_SET = { auditsViews: false, companyPhoneNumbers: [], hasOwnReasons: false };

type Settings = z.infer<typeof SettingsRow> & Pick<StoredPolicy, 'unread'>;

/** An org that was not deployed to before the proxy was updated has fewer settings. */
async function findSettings(calls: UserCalls): Promise<Settings> {
    const whole = await queryIfSetUp(calls, SETTINGS, { row: SettingsRow });
    if (whole) return { ...(whole.rows[0] ?? NOTHING_SET), unread: null };
    const older = await queryIfSetUp(calls, SETTINGS_WITHOUT_REASONS, { row: SettingsRow });
    if (older) return { ...(older.rows[0] ?? NOTHING_SET), unread: 'reasons' };
    return { ...NOTHING_SET, unread: 'settings' };
}

function listOf(text: string | null): readonly string[] {
    return (text ?? '')
        .split(/[\r\n,;]+/)
        .map((item) => item.trim())
        .filter(Boolean);
}
