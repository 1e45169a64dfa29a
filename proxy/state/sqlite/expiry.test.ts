import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { KEY_KEPT_MS } from '../idempotencyKeys.ts';
import { LONGEST_PAUSE_MS } from '../pauseStore.ts';
import { commitsUnderWayIn } from './commitsUnderWay.ts';
import { openDatabase } from './database.ts';
import { idempotencyKeysIn } from './idempotencyKeys.ts';
import { pauseStoreIn } from './pauseStore.ts';
import { spentTokensIn } from './spentTokens.ts';

describe('spentTokensIn', () => {
    it('remembers a token for as long as it is told', async () => {
        let time = 1000;
        const tokens = spentTokensIn(openDatabase(':memory:'), () => time);
        await tokens.spend('t', 1000);

        time = 2000;
        assert.equal(await tokens.spend('t', 9000), false);
        time = 2001;
        assert.equal(await tokens.spend('t', 9000), true);
    });
});

describe('idempotencyKeysIn', () => {
    it('remembers a key for 24 hours', async () => {
        let time = 0;
        const database = openDatabase(':memory:');
        const keys = idempotencyKeysIn({ database, ledgers: database }, () => time);
        await keys.begin('k', { body: 'b', commitId: 'c' });

        time = KEY_KEPT_MS;
        assert.notEqual(await keys.find('k'), null);
        time = KEY_KEPT_MS + 1;
        assert.equal(await keys.find('k'), null);
    });
});

describe('a clock that was a day ahead and is set right', () => {
    const DAY_MS = 24 * 60 * 60 * 1000;

    it('lets no pause last longer than the longest', async () => {
        let time = DAY_MS;
        const pauses = pauseStoreIn(openDatabase(':memory:'), () => time);
        await pauses.prolong('org', 30_000);

        time = 0;
        assert.equal(await pauses.left(['org']), LONGEST_PAUSE_MS);
        time = LONGEST_PAUSE_MS;
        assert.equal(await pauses.left(['org']), 0);
    });

    it('awaits an update that was not answered no longer than any', async () => {
        let time = DAY_MS;
        const owners = { own: 'o', isGone: () => false };
        const database = openDatabase(':memory:');
        const commits = commitsUnderWayIn({ database, ledgers: database }, { now: () => time, owners });
        const updates = [{ identifier: 'e', digest: 'd' }];
        await commits.sends({ commitId: 'c', conversationIdentifier: 'x', updates });

        time = 0;
        const [atFirst] = await commits.unanswered('x');
        time = 60_000;
        const [later] = await commits.unanswered('x');

        assert.deepEqual([atFirst?.age, later?.age], [0, 60_000]);
    });
});
