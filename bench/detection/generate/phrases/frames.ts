/** The sentences around values that serve every kind of value. */
export interface Frames {
    /** Agent asks; `{your}` is "your card number". */
    readonly asks: readonly string[];
    /** Customer answers; `{v}` is the value. */
    readonly replies: readonly string[];
    /** Customer answers with what it is; `{my}` is "my card number". */
    readonly declares: readonly string[];
    /** Agent acknowledges. */
    readonly acknowledgements: readonly string[];
    /** Short sounds between pieces of a value. */
    readonly goOns: readonly string[];
    /** Agent repeats; `{v}` is the value or a piece of it. */
    readonly readBacks: readonly string[];
    /** Customer says that what was repeated was wrong, and the value again; `{v}`. */
    readonly denials: readonly string[];
    /** Customer agrees with what was repeated. */
    readonly confirmations: readonly string[];
    /** The first piece of a value; `{v}`. */
    readonly firstPieces: readonly string[];
    /** A later piece; `{v}`. */
    readonly nextPieces: readonly string[];
    /** The last piece; `{v}`. */
    readonly lastPieces: readonly string[];
    /** Agent opens; `{agent}` and `{company}`. */
    readonly openings: readonly string[];
    /** Customer says hello and, mostly, why they call. */
    readonly troubles: readonly string[];
    /** Customer says hello with a name; `{v}`. */
    readonly introductions: readonly string[];
    /** Agent uses the customer's given name; `{v}`. */
    readonly vocatives: readonly string[];
    /** Agent uses the customer's family name with a title; `{v}`. */
    readonly titled: readonly string[];
    /** Customer thanks the agent by name; `{v}`. */
    readonly thanksByName: readonly string[];
    /** Turns in between, of either side. */
    readonly agentTalk: readonly string[];
    readonly customerTalk: readonly string[];
    readonly closings: readonly string[];
    readonly farewells: readonly string[];
    readonly companies: readonly string[];
}
