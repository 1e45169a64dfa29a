import type { TypedSpan } from '../measure/match.ts';
import { byEntry, type Detector } from './detector.ts';

/** @openredaction/core with all its patterns, as it comes. */
export async function loadOpenRedaction(): Promise<Detector> {
    return withOptions(PACKAGE, {});
}

/**
 * @openredaction/core with those of its patterns only that stand for a type of ours, and without the one for names,
 * which takes every sentence with a capital for one: its best figures.
 */
export async function loadTunedOpenRedaction(): Promise<Detector> {
    return withOptions(`${PACKAGE} tuned`, {
        patterns: [...TYPES].filter(([, type]) => type !== 'PERSON').map(([pattern]) => pattern)
    });
}

const PACKAGE: string = '@openredaction/core';

async function withOptions(name: string, options: object): Promise<Detector> {
    const { OpenRedaction } = (await import(PACKAGE)) as { OpenRedaction: new (options: object) => Library };
    const library = new OpenRedaction(options);
    return byEntry(name, async (text) => {
        const { detections } = await library.detect(text);
        return detections.map(({ type, position: [start, end] }): TypedSpan => ({ start, end, type: typeOf(type) }));
    });
}

interface Library {
    detect(text: string): Promise<{
        readonly detections: readonly { readonly type: string; readonly position: readonly [number, number] }[];
    }>;
}

/** Our type for one of its patterns, or its own name where we have none. */
function typeOf(pattern: string): string {
    return TYPES.get(pattern) ?? (pattern.endsWith('_LICENSE_PLATE') ? 'VEHICLE_ID' : pattern);
}

const PATTERNS: Readonly<Record<string, readonly string[]>> = {
    CARD_NUMBER: ['CREDIT_CARD'],
    CVV: ['CVV', 'CVV_CODE'],
    CARD_EXPIRY: ['CARD_EXPIRY'],
    SSN: [
        'SSN',
        'ITIN',
        'NATIONAL_INSURANCE_UK',
        'CANADIAN_SIN',
        'SIN_CA',
        'GERMAN_TAX_ID',
        'FRENCH_SOCIAL_SECURITY',
        'SPANISH_DNI',
        'ITALIAN_FISCAL_CODE',
        'DUTCH_BSN',
        'INDIAN_AADHAAR',
        'BRAZILIAN_CPF',
        'AUSTRALIAN_TFN',
        'AUSTRALIAN_MEDICARE',
        'JAPANESE_MY_NUMBER',
        'TAX_ID'
    ],
    PHONE: ['PHONE', 'PHONE_US', 'PHONE_UK', 'PHONE_UK_MOBILE', 'PHONE_INTERNATIONAL', 'PHONE_LINE_NUMBER'],
    EMAIL: ['EMAIL'],
    IBAN: ['IBAN', 'UK_BANK_ACCOUNT_IBAN'],
    BANK_ACCOUNT: ['BANK_ACCOUNT_UK'],
    ROUTING_NUMBER: ['ROUTING_NUMBER_US', 'SORT_CODE_UK', 'BSB_AU', 'IFSC'],
    PASSPORT: ['PASSPORT_US', 'PASSPORT_UK', 'TRAVEL_DOCUMENT_NUMBER'],
    DRIVER_LICENCE: ['DRIVING_LICENSE_US', 'DRIVING_LICENSE_UK'],
    DATE_OF_BIRTH: ['DATE_OF_BIRTH'],
    ADDRESS: ['ADDRESS_STREET', 'ADDRESS_PO_BOX'],
    POSTCODE: ['POSTCODE_UK', 'ZIP_CODE_US'],
    PERSON: ['NAME', 'PERSON'],
    IP_ADDRESS: ['IPV4', 'IPV6'],
    HEALTH_ID: [
        'NHS_NUMBER',
        'MEDICAL_RECORD_NUMBER',
        'HEALTH_PLAN_NUMBER',
        'PATIENT_ID',
        'SUBSCRIBER_ID',
        'CHI_NUMBER'
    ],
    USERNAME: ['USERNAME'],
    VEHICLE_ID: [
        'VIN',
        'VIN_NUMBER',
        'LICENSE_PLATE',
        'UK_LICENSE_PLATE',
        'US_LICENSE_PLATE',
        'AUSTRALIAN_LICENSE_PLATE',
        'GERMAN_LICENSE_PLATE'
    ]
};

const TYPES: ReadonlyMap<string, string> = new Map(
    Object.entries(PATTERNS).flatMap(([type, patterns]) => patterns.map((pattern) => [pattern, type] as const))
);
