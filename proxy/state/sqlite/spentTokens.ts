import type { DatabaseSync } from 'node:sqlite';
import type { SpentTokens } from '../spentTokens.ts';

/** Spent tokens in SQLite. */
export function spentTokensIn(database: DatabaseSync, now: () => number): SpentTokens {
    const forget = database.prepare('DELETE FROM spent_token WHERE expires_at < ?');
    const insert = database.prepare('INSERT OR IGNORE INTO spent_token (token, expires_at) VALUES (?, ?)');
    return {
        spend: async (tokenId, rememberedForMs) => {
            const time = now();
            forget.run(time);
            return Promise.resolve(insert.run(tokenId, time + rememberedForMs).changes === 1);
        }
    };
}
