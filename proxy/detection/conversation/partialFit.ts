import { Category } from 'c/redaction';
import { Harmless, type Topic } from '../lexicon/topic.ts';

/** How many characters the values of a category have at most, and of which kind; pieces of it may come in several entries. */
interface Extent {
    readonly most: number;
    /** With so many, nothing is missing. */
    readonly enough: number;
    readonly kind: 'digits' | 'code';
}

const EXTENTS: Readonly<Partial<Record<Topic, Extent>>> = {
    [Harmless.Reference]: { most: 40, enough: 40, kind: 'code' },
    [Harmless.Company]: { most: 15, enough: 15, kind: 'digits' },
    [Category.CardNumber]: { most: 19, enough: 19, kind: 'digits' },
    [Category.Cvv]: { most: 4, enough: 3, kind: 'digits' },
    [Category.Ssn]: { most: 16, enough: 9, kind: 'code' },
    [Category.Phone]: { most: 14, enough: 11, kind: 'digits' },
    [Category.Iban]: { most: 34, enough: 34, kind: 'code' },
    [Category.BankAccount]: { most: 17, enough: 17, kind: 'digits' },
    [Category.RoutingNumber]: { most: 11, enough: 9, kind: 'code' },
    [Category.Passport]: { most: 10, enough: 9, kind: 'code' },
    [Category.DriverLicence]: { most: 18, enough: 16, kind: 'code' },
    [Category.Pin]: { most: 8, enough: 4, kind: 'digits' },
    [Category.OneTimeCode]: { most: 10, enough: 6, kind: 'code' },
    [Category.HealthId]: { most: 15, enough: 12, kind: 'code' },
    [Category.VehicleId]: { most: 17, enough: 17, kind: 'code' }
};

/** How many characters a value of this topic has at most; 0 when it is never told in pieces. */
export function mostCharactersOf(topic: Topic): number {
    return EXTENTS[topic]?.most ?? 0;
}

/** Tells whether values of a topic are numbers or codes, which people tell in pieces. */
export function isToldInPieces(topic: Topic): boolean {
    return EXTENTS[topic] !== undefined;
}

/** How many characters a value of this topic needs so that nothing is missing. */
export function enoughCharactersOf(topic: Topic): number {
    return EXTENTS[topic]?.enough ?? 0;
}

/** Tells whether characters can be a piece of a value of this topic. */
export function isPieceOf(topic: Topic, chars: string): boolean {
    const extent = EXTENTS[topic];
    if (!extent || chars.length > extent.most) return false;
    return extent.kind === 'code' ? /^[A-Z\d]+$/.test(chars) : /^\d+$/.test(chars);
}

/** Shorter digits may begin a vehicle's number, which has letters among its first. */
const LONGEST_DIGITS_OF_VEHICLE = 7;

/** Tells whether characters can be the first piece: an IBAN begins with the letters of its country, which recognisers lose only from long pieces. */
export function isFirstPieceOf(topic: Topic, chars: string): boolean {
    if (topic === Category.VehicleId && chars.length > LONGEST_DIGITS_OF_VEHICLE && /^\d+$/.test(chars)) return false;
    if (topic === Category.Iban && chars.length < 8 && !/^[A-Z]{1,2}(?:\d|$)/.test(chars)) return false;
    return isPieceOf(topic, chars);
}
