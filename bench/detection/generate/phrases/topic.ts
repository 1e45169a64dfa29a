/** How people ask for a kind of value and give it. */
export interface Topic {
    /** What it is called, without an article: completes "your …", "my …", "the …". */
    readonly names: readonly string[];
    /** Questions of their own, besides the common ones. */
    readonly prompts: readonly string[];
    /** Answers of their own; `{v}` is the value. */
    readonly answers: readonly string[];
    /** Sentences that give the value unasked; `{v}` is the value. */
    readonly volunteered: readonly string[];
}

/** The phrases of a list in which each line is one. */
export function lines(text: string): readonly string[] {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
