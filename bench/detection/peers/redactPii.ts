import { align } from './align.ts';
import { byEntry, type Detector } from './detector.ts';

/** redact-pii with all its redactors; it masks text, so spans are recovered. */
export async function loadRedactPii(): Promise<Detector> {
    const { default: library } = (await import(PACKAGE)) as { default: Library };
    const redactor = new library.SyncRedactor();
    return byEntry(PACKAGE, (text) => align(text, redactor.redact(text), TOKENS));
}

const PACKAGE: string = 'redact-pii';

interface Library {
    readonly SyncRedactor: new () => { redact(text: string): string };
}

/** Our type for what each of its redactors writes. Digits and links are no types of ours: they hide, and nobody asked. */
const TOKENS: ReadonlyMap<string, string> = new Map([
    ['CREDIT_CARD_NUMBER', 'CARD_NUMBER'],
    ['STREET_ADDRESS', 'ADDRESS'],
    ['ZIPCODE', 'POSTCODE'],
    ['PHONE_NUMBER', 'PHONE'],
    ['IP_ADDRESS', 'IP_ADDRESS'],
    ['US_SOCIAL_SECURITY_NUMBER', 'SSN'],
    ['EMAIL_ADDRESS', 'EMAIL'],
    ['USERNAME', 'USERNAME'],
    ['PASSWORD', 'PASSWORD'],
    ['CREDENTIALS', 'PASSWORD'],
    ['DIGITS', 'DIGITS'],
    ['URL', 'URL'],
    ['PERSON_NAME', 'PERSON']
]);
