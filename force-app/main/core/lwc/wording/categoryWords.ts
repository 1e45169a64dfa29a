import { BUILT_IN_CATEGORIES } from 'c/proxyContract';
import type { Category, MaskRules } from 'c/redaction';
import CARD_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Category_CardNumber';
import CVV_LABEL from '@salesforce/label/c.RedactInline_Category_Cvv';
import CARD_EXPIRY_LABEL from '@salesforce/label/c.RedactInline_Category_CardExpiry';
import SSN_LABEL from '@salesforce/label/c.RedactInline_Category_Ssn';
import PHONE_LABEL from '@salesforce/label/c.RedactInline_Category_Phone';
import EMAIL_LABEL from '@salesforce/label/c.RedactInline_Category_Email';
import IBAN_LABEL from '@salesforce/label/c.RedactInline_Category_Iban';
import BANK_ACCOUNT_LABEL from '@salesforce/label/c.RedactInline_Category_BankAccount';
import ROUTING_NUMBER_LABEL from '@salesforce/label/c.RedactInline_Category_RoutingNumber';
import PASSPORT_LABEL from '@salesforce/label/c.RedactInline_Category_Passport';
import DRIVER_LICENCE_LABEL from '@salesforce/label/c.RedactInline_Category_DriverLicence';
import DATE_OF_BIRTH_LABEL from '@salesforce/label/c.RedactInline_Category_DateOfBirth';
import ADDRESS_LABEL from '@salesforce/label/c.RedactInline_Category_Address';
import POSTCODE_LABEL from '@salesforce/label/c.RedactInline_Category_Postcode';
import PERSON_LABEL from '@salesforce/label/c.RedactInline_Category_Person';
import IP_ADDRESS_LABEL from '@salesforce/label/c.RedactInline_Category_IpAddress';
import PASSWORD_LABEL from '@salesforce/label/c.RedactInline_Category_Password';
import PIN_LABEL from '@salesforce/label/c.RedactInline_Category_Pin';
import ONE_TIME_CODE_LABEL from '@salesforce/label/c.RedactInline_Category_OneTimeCode';
import HEALTH_ID_LABEL from '@salesforce/label/c.RedactInline_Category_HealthId';
import USERNAME_LABEL from '@salesforce/label/c.RedactInline_Category_Username';
import VEHICLE_ID_LABEL from '@salesforce/label/c.RedactInline_Category_VehicleId';
import OTHER_LABEL from '@salesforce/label/c.RedactInline_Category_Other';

const TRANSLATED: Readonly<Record<string, string>> = {
    CARD_NUMBER: CARD_NUMBER_LABEL,
    CVV: CVV_LABEL,
    CARD_EXPIRY: CARD_EXPIRY_LABEL,
    SSN: SSN_LABEL,
    PHONE: PHONE_LABEL,
    EMAIL: EMAIL_LABEL,
    IBAN: IBAN_LABEL,
    BANK_ACCOUNT: BANK_ACCOUNT_LABEL,
    ROUTING_NUMBER: ROUTING_NUMBER_LABEL,
    PASSPORT: PASSPORT_LABEL,
    DRIVER_LICENCE: DRIVER_LICENCE_LABEL,
    DATE_OF_BIRTH: DATE_OF_BIRTH_LABEL,
    ADDRESS: ADDRESS_LABEL,
    POSTCODE: POSTCODE_LABEL,
    PERSON: PERSON_LABEL,
    IP_ADDRESS: IP_ADDRESS_LABEL,
    PASSWORD: PASSWORD_LABEL,
    PIN: PIN_LABEL,
    ONE_TIME_CODE: ONE_TIME_CODE_LABEL,
    HEALTH_ID: HEALTH_ID_LABEL,
    USERNAME: USERNAME_LABEL,
    VEHICLE_ID: VEHICLE_ID_LABEL,
    OTHER: OTHER_LABEL
};

/** Names a category to a reader: in the user's language where policy leaves its built-in label, else as policy has it. */
export function categoryWords(category: Category, rules: MaskRules): string {
    const label =
        rules[category]?.label ?? BUILT_IN_CATEGORIES[category] ?? category.toLowerCase().replaceAll('_', ' ');
    return labelWords({ category, label });
}

/** The label of a category in the user's language where it is the built-in one; an admin's own stays. */
export function labelWords({ category, label }: { readonly category: Category; readonly label: string }): string {
    return label === BUILT_IN_CATEGORIES[category] ? (TRANSLATED[category] ?? label) : label;
}
