import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { KEY_KEPT_MS } from '../idempotencyKeys.ts';
import { openDatabase } from './database.ts';
import { idempotencyKeysIn } from './idempotencyKeys.ts';
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
        const keys = idempotencyKeysIn(openDatabase(':memory:'), () => time);
        await keys.begin('k', { body: 'b', commitId: 'c' });

        time = KEY_KEPT_MS;
        assert.notEqual(await keys.find('k'), null);
        time = KEY_KEPT_MS + 1;
        assert.equal(await keys.find('k'), null);
    });
});
