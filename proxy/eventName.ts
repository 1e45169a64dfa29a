/**
 * Tells whether a text is the Name of an event: an auto-number, in the format of the object that deploys. Nobody can set one, so
 * names are in the order of insertion, whatever a clock or a hand-made row says.
 */
export function isEventName(text: string): boolean {
    return /^RIE-\d{10}$/.test(text);
}
