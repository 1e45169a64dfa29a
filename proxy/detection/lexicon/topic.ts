import { type Category } from 'c/redaction';

/** What people talk about beside numbers that are not sensitive; a number with such a topic is left alone. */
export const Harmless = {
    /** Order, tracking, case, booking, invoice, serial and part numbers. */
    Reference: 'REFERENCE',
    Amount: 'AMOUNT',
    Quantity: 'QUANTITY',
    Time: 'TIME',
    Version: 'VERSION',
    /** What the company itself publishes: its phone number, its opening hours. */
    Company: 'COMPANY',
    /** "Ending in", "the last four": a part that identifies nobody by itself. */
    LastDigits: 'LAST_DIGITS'
} as const;
export type Harmless = (typeof Harmless)[keyof typeof Harmless];

/** What a phrase says the number or word beside it is. */
export type Topic = Exclude<(typeof Category)[keyof typeof Category], 'OTHER'> | Harmless;

const HARMLESS: ReadonlySet<string> = new Set(Object.values(Harmless));

/** Tells whether a topic makes the number beside it harmless. */
export function isHarmless(topic: Topic): topic is Harmless {
    return HARMLESS.has(topic);
}
