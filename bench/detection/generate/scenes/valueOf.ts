import type { Source } from '../profile.ts';
import type { Voice } from '../speech/voice.ts';
import { address, postcode } from '../values/address.ts';
import { birthDate } from '../values/birthDate.ts';
import { cardExpiry, cardNumber, cvv } from '../values/cards.ts';
import * as documents from '../values/documents.ts';
import { nationalId } from '../values/nationalIds.ts';
import * as network from '../values/network.ts';
import type { Person } from '../values/person.ts';
import { phone } from '../values/phones.ts';
import { oneTimeCode, password, pin } from '../values/secrets.ts';
import { vehicleId } from '../values/vehicles.ts';
import type { Value } from '../values/value.ts';
import type { Desk } from './desk.ts';

/** A new value of that type for somebody with that name in that country. */
export function valueOf(
    type: string,
    { source, tongue, voice, country }: Pick<Desk, 'source' | 'tongue' | 'voice' | 'country'>,
    someone: Person
): Value {
    const make = MAKERS[type];
    if (make === undefined) throw new Error(`There are no values of type ${type}.`);
    return make({ source, language: tongue.language, voice, country, someone });
}

interface Wish {
    readonly source: Source;
    readonly language: string;
    readonly voice: Voice;
    readonly country: string;
    readonly someone: Person;
}

const MAKERS: Readonly<Record<string, (wish: Wish) => Value>> = {
    CARD_NUMBER: ({ source }) => cardNumber(source),
    CVV: ({ source }) => cvv(source),
    CARD_EXPIRY: ({ source }) => cardExpiry(source),
    SSN: ({ source, country }) => nationalId(source, country),
    PHONE: ({ source, country }) => phone(source, country),
    EMAIL: ({ source, someone }) => network.email(source, someone.given, someone.family),
    IBAN: ({ source, language, country }) =>
        documents.ibanValue(source, language === 'en' ? source.pick(['GB', 'DE', 'IE', 'FR', 'NL', 'ES']) : country),
    BANK_ACCOUNT: ({ source, country }) => documents.bankAccount(source, country),
    ROUTING_NUMBER: ({ source, country }) => documents.routingNumber(source, country),
    PASSPORT: ({ source, country }) => documents.passport(source, country),
    DRIVER_LICENCE: ({ source, country }) => documents.driverLicence(source, country),
    DATE_OF_BIRTH: ({ source, voice, country }) => birthDate(source, voice, country),
    ADDRESS: ({ source, country }) => address(source, country),
    POSTCODE: ({ source, country }) => postcode(source, country),
    PERSON: ({ source, someone }) => (source.chance(0.8) ? someone.full : someone.givenOnly),
    IP_ADDRESS: ({ source }) => network.ipAddress(source),
    PASSWORD: ({ source }) => password(source),
    PIN: ({ source }) => pin(source),
    ONE_TIME_CODE: ({ source }) => oneTimeCode(source),
    HEALTH_ID: ({ source, country }) => documents.healthId(source, country),
    USERNAME: ({ source, someone }) => network.username(source, someone.given, someone.family),
    VEHICLE_ID: ({ source, country }) => vehicleId(source, country)
};
