import { align } from './align.ts';
import { byEntry, type Detector } from './detector.ts';

/** @redactpii/node in its `aggressive` mode, the one that finds more; it masks text, so spans are recovered. */
export async function loadRedactpiiNode(): Promise<Detector> {
    const { Redactor } = (await import(PACKAGE)) as {
        Redactor: new (options: object) => { redact(text: string): string };
    };
    const redactor = new Redactor({ aggressive: true });
    return byEntry(PACKAGE, (text) => align(text, redactor.redact(text), TOKENS));
}

const PACKAGE: string = '@redactpii/node';

const TOKENS: ReadonlyMap<string, string> = new Map([
    ['CREDIT_CARD_NUMBER', 'CARD_NUMBER'],
    ['CREDIT_CARD', 'CARD_NUMBER'],
    ['EMAIL_ADDRESS', 'EMAIL'],
    ['PERSON_NAME', 'PERSON'],
    ['PHONE_NUMBER', 'PHONE'],
    ['US_SOCIAL_SECURITY_NUMBER', 'SSN']
]);
