import { Category, MaskStyle } from 'c/redaction';
import type { CategoryPolicy, PolicyAnswer, ReasonCode } from 'c/proxyContract';

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

const LABELS: Readonly<Record<(typeof Category)[keyof typeof Category], string>> = {
    CARD_NUMBER: 'card number',
    CVV: 'card security code',
    CARD_EXPIRY: 'card expiry date',
    SSN: 'national identification number',
    PHONE: 'phone number',
    EMAIL: 'email',
    IBAN: 'iban',
    BANK_ACCOUNT: 'bank account',
    ROUTING_NUMBER: 'routing number',
    PASSPORT: 'passport number',
    DRIVER_LICENCE: 'driver licence',
    DATE_OF_BIRTH: 'date of birth',
    ADDRESS: 'address',
    POSTCODE: 'postcode',
    PERSON: 'name',
    IP_ADDRESS: 'ip address',
    PASSWORD: 'password',
    PIN: 'pin',
    ONE_TIME_CODE: 'one-time code',
    HEALTH_ID: 'health id',
    USERNAME: 'username',
    VEHICLE_ID: 'vehicle id',
    OTHER: 'other'
};

const categories: readonly CategoryPolicy[] = Object.entries(LABELS).map(([category, label]) => ({
    category,
    label,
    maskStyle: category === Category.CardNumber ? MaskStyle.LabelLast4 : MaskStyle.Label,
    maskedForViewers: MASKED_FOR_VIEWERS.has(category),
    minimumScore: 0.5
}));

const reasonCodes: readonly ReasonCode[] = [
    { code: 'PCI_PAN', label: 'Card number', standard: 'PCI DSS 3.5' },
    { code: 'PCI_SAD', label: 'Card security code, PIN or track data', standard: 'PCI DSS 3.3' },
    { code: 'CREDENTIALS', label: 'Password, code or other credential', standard: null },
    { code: 'GOVERNMENT_ID', label: 'Government or national id', standard: 'GDPR Art. 87' },
    { code: 'HEALTH', label: 'Health information', standard: 'HIPAA 164.514' },
    { code: 'PERSONAL_DATA', label: 'Personal data that is not needed', standard: 'GDPR Art. 5(1)(c)' },
    { code: 'CUSTOMER_REQUEST', label: 'The customer asked for it', standard: 'GDPR Art. 17' },
    { code: 'OTHER', label: 'Another reason', standard: null }
];

/** The policy that applies where the org has no records of its own. */
export const DEFAULT_POLICY: PolicyAnswer = { categories, reasonCodes };
