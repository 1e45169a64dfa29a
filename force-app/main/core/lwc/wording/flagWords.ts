import { DeclineReason, FlagReason } from 'c/proxyContract';
import ALREADY_MASKED_LABEL from '@salesforce/label/c.RedactInline_FlagDecline_AlreadyMasked';
import MUST_BE_KEPT_LABEL from '@salesforce/label/c.RedactInline_FlagDecline_MustBeKept';
import NOT_SENSITIVE_LABEL from '@salesforce/label/c.RedactInline_FlagDecline_NotSensitive';
import DECLINE_OTHER_LABEL from '@salesforce/label/c.RedactInline_FlagDecline_Other';
import CONTACT_LABEL from '@salesforce/label/c.RedactInline_FlagReason_Contact';
import CREDENTIALS_LABEL from '@salesforce/label/c.RedactInline_FlagReason_Credentials';
import HEALTH_LABEL from '@salesforce/label/c.RedactInline_FlagReason_Health';
import IDENTITY_LABEL from '@salesforce/label/c.RedactInline_FlagReason_Identity';
import OTHER_LABEL from '@salesforce/label/c.RedactInline_FlagReason_Other';
import OTHER_PERSON_LABEL from '@salesforce/label/c.RedactInline_FlagReason_OtherPerson';
import PAYMENT_LABEL from '@salesforce/label/c.RedactInline_FlagReason_Payment';
import UNKNOWN_LABEL from '@salesforce/label/c.RedactInline_FlagReason_Unknown';
import SOMEONE_LABEL from '@salesforce/label/c.RedactInline_Someone';

/** The words of each reason of a flag, in the order in which they are offered. */
export const FLAG_REASONS: Readonly<Record<FlagReason, string>> = {
    [FlagReason.Payment]: PAYMENT_LABEL,
    [FlagReason.Identity]: IDENTITY_LABEL,
    [FlagReason.Contact]: CONTACT_LABEL,
    [FlagReason.Health]: HEALTH_LABEL,
    [FlagReason.Credentials]: CREDENTIALS_LABEL,
    [FlagReason.OtherPerson]: OTHER_PERSON_LABEL,
    [FlagReason.Other]: OTHER_LABEL
};

/** The words of each reason for declining a flag, in the order in which they are offered. */
export const DECLINE_REASONS: Readonly<Record<DeclineReason, string>> = {
    [DeclineReason.NotSensitive]: NOT_SENSITIVE_LABEL,
    [DeclineReason.AlreadyMasked]: ALREADY_MASKED_LABEL,
    [DeclineReason.MustBeKept]: MUST_BE_KEPT_LABEL,
    [DeclineReason.Other]: DECLINE_OTHER_LABEL
};

/** The words of a reason out of a list; a code that a later version of the proxy knows is another reason. */
export function reasonWords(reasons: Readonly<Record<string, string>>, code: string | null): string {
    return (code !== null && reasons[code]) || UNKNOWN_LABEL;
}

/** The name of whoever did something, where this user may see it. */
export function actorWords({ name }: { readonly name: string | null }): string {
    return name ?? SOMEONE_LABEL;
}
