import type { DatabaseSync } from 'node:sqlite';

/** Remembers the ids of tokens that were used for a write, so that none is used twice. */
export interface SpentTokens {
    /** Spends a token; false when it is spent already. `expiresAt` (epoch ms) says until when it must be remembered. */
    spend(tokenId: string, expiresAt: number): Promise<boolean>;
}

/** Spent tokens in SQLite. */
export function createSpentTokens(database: DatabaseSync, now: () => number): SpentTokens {
    const forget = database.prepare('DELETE FROM spent_token WHERE expires_at < ?');
    const insert = database.prepare('INSERT OR IGNORE INTO spent_token (token, expires_at) VALUES (?, ?)');
    return {
        spend: async (tokenId, expiresAt) => {
            forget.run(now());
            return Promise.resolve(insert.run(tokenId, expiresAt).changes === 1);
        }
    };
}
