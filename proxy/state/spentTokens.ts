/** Remembers the ids of tokens that were used for a write, so that none is used twice. */
export interface SpentTokens {
    /** Spends a token; false when it is spent already. `expiresAt` (epoch ms) says until when it must be remembered. */
    spend(tokenId: string, expiresAt: number): Promise<boolean>;
}
