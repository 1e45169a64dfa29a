/** Remembers the ids of tokens that were used for a write, so that none is used twice. */
export interface SpentTokens {
    /** Spends a token; false when it is spent already. It is remembered for so many milliseconds at least. */
    spend(tokenId: string, rememberedForMs: number): Promise<boolean>;
}
