/** A road that has met what must not be; the message says what, without a letter of a text. */
export class BrokenError extends Error {
    override readonly name = 'BrokenError';
}
