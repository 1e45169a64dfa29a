/** Tells whether a JSON value is a list of texts. */
export function isTextList(value: unknown): value is readonly string[] {
    return Array.isArray(value) && value.every((member) => typeof member === 'string');
}
