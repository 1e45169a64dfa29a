import { Category, MaskStyle } from 'c/redaction';
import {
    BUILT_IN_CATEGORIES,
    BUILT_IN_REASONS,
    type CategoryPolicy,
    type PolicyAnswer,
    type ReasonCode
} from 'c/proxyContract';

const MASKED_FOR_VIEWERS: ReadonlySet<string> = new Set([
    Category.CardNumber,
    Category.Cvv,
    Category.CardExpiry,
    Category.Ssn,
    Category.Iban,
    Category.BankAccount,
    Category.RoutingNumber,
    Category.Passport,
    Category.DriverLicence,
    Category.HealthId,
    Category.Password,
    Category.Pin,
    Category.OneTimeCode
]);

/** The reason that is about a category and nothing else. Where people decide which of several it is, none is usual. */
const USUAL_REASONS: Readonly<Record<string, string>> = {
    [Category.CardNumber]: 'PCI_PAN',
    [Category.Cvv]: 'PCI_SAD',
    [Category.Pin]: 'PCI_SAD',
    [Category.Password]: 'CREDENTIALS',
    [Category.OneTimeCode]: 'CREDENTIALS',
    [Category.Ssn]: 'GOVERNMENT_ID',
    [Category.Passport]: 'GOVERNMENT_ID',
    [Category.DriverLicence]: 'GOVERNMENT_ID',
    [Category.HealthId]: 'HEALTH'
};

const categories: readonly CategoryPolicy[] = Object.entries(BUILT_IN_CATEGORIES).map(([category, label]) => ({
    category,
    label,
    maskStyle: category === Category.CardNumber ? MaskStyle.LabelLast4 : MaskStyle.Label,
    maskedForViewers: MASKED_FOR_VIEWERS.has(category),
    minimumScore: 0.5,
    usualReason: USUAL_REASONS[category] ?? null
}));

/** The rule behind a reason code, where there is one. */
const STANDARDS: Readonly<Record<string, string>> = {
    PCI_PAN: 'PCI DSS 3.5',
    PCI_SAD: 'PCI DSS 3.3',
    GOVERNMENT_ID: 'GDPR Art. 87',
    HEALTH: 'HIPAA 164.514',
    PERSONAL_DATA: 'GDPR Art. 5(1)(c)',
    CUSTOMER_REQUEST: 'GDPR Art. 17'
};

const reasonCodes: readonly ReasonCode[] = Object.entries(BUILT_IN_REASONS).map(([code, label]) => ({
    code,
    label,
    standard: STANDARDS[code] ?? null
}));

/** The policy that applies where the org has no records of its own. */
export const DEFAULT_POLICY: PolicyAnswer = { categories, reasonCodes, retiredReasonCodes: [] };
