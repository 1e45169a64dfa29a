/** What signs say of the names around them, as bits. */
export const Signs = {
    EndsSentence: 1 << 0,
    /** A name may stand right behind it. */
    Opens: 1 << 1,
    /** Goes on with an address on a network. */
    Connects: 1 << 2,
    EndsClause: 1 << 3,
    /** Between letters that are spelled. */
    PartsLetters: 1 << 4,
    /** Between a cue and a name. */
    PartsCue: 1 << 5,
    /** Between a label and its value. */
    EndsLabel: 1 << 6
} as const;
export type Signs = (typeof Signs)[keyof typeof Signs];

/** By the code unit of a sign, as the scanner keeps it. */
export const SIGNS: Uint8Array = signsOfAll([
    [Signs.EndsSentence, '.?!:;"*>|()•'],
    [Signs.Opens, '("\':-,[>/*;=\ufffd.?!、。「『・'],
    [Signs.Connects, '@_+'],
    [Signs.EndsClause, '.?!:;'],
    [Signs.PartsLetters, '-,.'],
    [Signs.PartsCue, ',.:"\'-*('],
    [Signs.EndsLabel, ':=-']
]);

function signsOfAll(lists: readonly (readonly [Signs, string])[]): Uint8Array {
    const signs = new Uint8Array(0x1_0000);
    for (const [bit, list] of lists) {
        for (let at = 0; at < list.length; at += 1) {
            const code = list.charCodeAt(at);
            signs[code] = (signs[code] ?? 0) | bit;
        }
    }
    return signs;
}
