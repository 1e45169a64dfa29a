import { Category } from 'c/redaction';
import { plain } from '../entry/plain.ts';
import type { Reading } from '../reading.ts';
import type { Cue } from './cue.ts';

/** Entries from the talk of a courier's card to its number. */
const FARTHEST = 8;
const LONGEST_TEXT = 400;
/** A customer who left a card somewhere, or on file, has lost one or pays with it. */
const COURIER =
    /\b(?:(?<!\b(?:i|ive|i've|we|weve|we've) (?:have |just |must have |may have |might have )?)(?:left|leave|leaves|posted|dropped) (?:me |us )?(?:a|one of those) card(?! (?:on file|in|at|on|behind|details?)\b)|card (?:they|he|she|your man|the driver|the postman) left(?! (?:in|at|behind)\b)|card (?:came )?through (?:the|my|our|your) (?:door|letterbox)|(?:delivery|courier|depot) card|sorry we missed you)\b/;
const PAYMENT =
    /\b(?:pay|paying|payment|credit|debit|visa|mastercard|amex|bank|charge|fee|fees|refund|order|cvv|expiry|expires|card number|(?:another|different|new) card)\b/;

/**
 * Takes from the cues of a run what names a card number, where the talk is of the card that a courier left: one that is for payment proves itself, or
 * something is to be paid.
 */
export function withoutCardsOfCouriers(cues: Cue[], { entries }: Reading, entry: number): void {
    if (!cues.some(isOfCard)) return;
    for (let before = entry; before >= 0 && before >= entry - FARTHEST; before -= 1) {
        const text = plain((entries[before]?.text ?? '').slice(0, LONGEST_TEXT));
        if (PAYMENT.test(text)) return;
        if (!COURIER.test(text)) continue;
        const others = cues.filter((cue) => !isOfCard(cue));
        cues.splice(0, cues.length, ...others);
        return;
    }
}

function isOfCard({ topic }: Cue): boolean {
    return topic === Category.CardNumber;
}
