import type { DeclineReason, FlagReason } from 'c/proxyContract';
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
    PAYMENT: PAYMENT_LABEL,
    IDENTITY: IDENTITY_LABEL,
    CONTACT: CONTACT_LABEL,
    HEALTH: HEALTH_LABEL,
    CREDENTIALS: CREDENTIALS_LABEL,
    OTHER_PERSON: OTHER_PERSON_LABEL,
    OTHER: OTHER_LABEL
};

/** The words of each reason for declining a flag, in the order in which they are offered. */
export const DECLINE_REASONS: Readonly<Record<DeclineReason, string>> = {
    NOT_SENSITIVE: NOT_SENSITIVE_LABEL,
    ALREADY_MASKED: ALREADY_MASKED_LABEL,
    MUST_BE_KEPT: MUST_BE_KEPT_LABEL,
    OTHER: DECLINE_OTHER_LABEL
};

/** The words of a reason out of a list; a code that a later version of the proxy knows is another reason. */
export function reasonWords(reasons: Readonly<Record<string, string>>, code: string | null): string {
    return (code !== null && reasons[code]) || UNKNOWN_LABEL;
}

/** The name of whoever did something, where this user may see it. */
export function actorWords({ name }: { readonly name: string | null }): string {
    return name ?? SOMEONE_LABEL;
}
