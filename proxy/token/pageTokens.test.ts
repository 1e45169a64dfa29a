import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPageTokens } from './pageTokens.ts';

const ANN = { userId: '005000000000001AAA', username: 'ann@example.com', orgId: '00D000000000001AAA' };

const life = (issuedAt: number, expiresAt: number) => ({ issuedAt, expiresAt });

describe('createPageTokens', () => {
    it('gives the token that a user brought last, until it ends', () => {
        let time = 0;
        const tokens = createPageTokens(() => time);

        tokens.keep(ANN, 'first', life(0, 120_000));
        tokens.keep(ANN, 'second', life(1, 121_000));

        assert.equal(tokens.of(ANN.username), 'second');
        assert.equal(tokens.of('bob@example.com'), null);
        time = 90_999;
        assert.equal(tokens.of(ANN.username), 'second');
    });

    it('gives none that ends within 30 seconds, or within a quarter of a short life', () => {
        let time = 91_000;
        const tokens = createPageTokens(() => time);

        tokens.keep(ANN, 'usual', life(1_000, 121_000));
        const dying = tokens.of(ANN.username);
        tokens.keep(ANN, 'short', life(121_000, 141_000));
        time = 135_999;
        const living = tokens.of(ANN.username);
        time = 136_000;

        assert.deepEqual([dying, living, tokens.of(ANN.username)], [null, 'short', null]);
    });

    it('keeps the token that lives longest, whichever comes last, unless it was refused', () => {
        const tokens = createPageTokens(() => 0);

        tokens.keep(ANN, 'longer', life(0, 200_000));
        tokens.keep(ANN, 'older', life(0, 100_000));
        const kept = tokens.of(ANN.username);
        tokens.refuse(ANN.username, 'longer');
        tokens.keep(ANN, 'older', life(0, 100_000));

        assert.deepEqual([kept, tokens.of(ANN.username)], ['longer', 'older']);
    });

    it('tells a second token that is refused within a minute from the first', () => {
        let time = 0;
        const tokens = createPageTokens(() => time);

        const first = tokens.refuse(ANN.username, 'first');
        const same = tokens.refuse(ANN.username, 'first');
        const second = tokens.refuse(ANN.username, 'second');
        time = 60_000;
        const later = tokens.refuse(ANN.username, 'third');

        assert.deepEqual([first, same, second, later], ['first', 'first', 'again', 'first']);
    });

    it('keeps the tokens of ten thousand users, those that came last', () => {
        const tokens = createPageTokens(() => 0);

        for (let index = 0; index <= 10_000; index += 1)
            tokens.keep({ ...ANN, username: `user${String(index)}@example.com` }, 'token', life(0, 120_000));

        assert.equal(tokens.of('user0@example.com'), null);
        assert.equal(tokens.of('user10000@example.com'), 'token');
    });
});
