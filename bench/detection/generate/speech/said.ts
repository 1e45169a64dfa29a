/** What a piece of speech does in a value. */
export const SaidRole = {
    /** One or more digits; recognisers that write figures join neighbours. */
    Digit: 'digit',
    /** A letter, spelled. */
    Letter: 'letter',
    /** A word that carries the value or belongs to it (`dot`, `may`, a street). */
    Word: 'word',
    /** `uh`, `let me see`. */
    Filler: 'filler',
    /** A short stop: a comma where the recogniser writes commas. */
    Pause: 'pause'
} as const;
export type SaidRole = (typeof SaidRole)[keyof typeof SaidRole];

/** A piece of speech. */
export interface Said {
    readonly role: SaidRole;
    /** As spoken, in words, with the capitals a careful recogniser writes. */
    readonly words: string;
    /** As a recogniser that writes figures puts it. */
    readonly figures: string;
}

export const PAUSE: Said = { role: SaidRole.Pause, words: '', figures: '' };

/** Digits as spoken. */
export function saidDigits(words: string, figures: string): Said {
    return { role: SaidRole.Digit, words, figures };
}

/** A letter as spoken. */
export function saidLetter(words: string, figures: string = words): Said {
    return { role: SaidRole.Letter, words, figures };
}

/** Words that belong to a value. */
export function saidWords(words: string, figures: string = words): Said {
    return { role: SaidRole.Word, words, figures };
}

/** Words that carry nothing. */
export function saidFiller(words: string): Said {
    return { role: SaidRole.Filler, words, figures: words };
}
