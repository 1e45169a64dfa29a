import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPageTokens } from './pageTokens.ts';

const ANN = { userId: '005000000000001AAA', username: 'ann@example.com', orgId: '00D000000000001AAA' };

describe('createPageTokens', () => {
    it('gives the token that a user brought last, until it ends', () => {
        let time = 0;
        const tokens = createPageTokens(() => time);

        tokens.keep(ANN, 'first', 1000);
        tokens.keep(ANN, 'second', 2000);

        assert.equal(tokens.of(ANN.username), 'second');
        time = 2000;
        assert.equal(tokens.of(ANN.username), null);
        assert.equal(tokens.of('bob@example.com'), null);
    });

    it('keeps the tokens of ten thousand users, those that came last', () => {
        const tokens = createPageTokens(() => 0);

        for (let index = 0; index <= 10_000; index += 1)
            tokens.keep({ ...ANN, username: `user${String(index)}@example.com` }, 'token', 1000);

        assert.equal(tokens.of('user0@example.com'), null);
        assert.equal(tokens.of('user10000@example.com'), 'token');
    });
});
