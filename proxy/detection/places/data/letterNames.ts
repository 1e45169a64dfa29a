/**
 * What speech recognisers write for the name of an English letter, by the letter. Most are words of every sentence: they are letters only inside a code
 * that is expected.
 */
const WRITTEN_FOR = `
    a ay hey, b be bee, c see sea si cee, d de dee, e ee, f ef eff, g gee ge jee, h aitch haitch age, i eye, j jay jey, k kay kaye quay,
    l el ell els, m em am, n en an end, p pea pee, q cue kew queue, r are our ar arr, s es ess as, t tea tee ti, u you ewe yu, v vee ve, x ex axe,
    y why wye, z zed zee`;

/** The letter that a recogniser may have meant, in upper case, by the word it wrote. */
export const LETTER_NAMES: ReadonlyMap<string, string> = new Map(
    WRITTEN_FOR.split(',').flatMap((line) => {
        const [letter = '', ...names] = line.trim().split(/\s+/u);
        return names.map((name): [string, string] => [name, letter.toUpperCase()]);
    })
);
