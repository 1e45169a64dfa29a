import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SalesforceUser } from '../caller.ts';
import { createAccessTokens } from './accessToken.ts';
import { Reason } from './upstreamError.ts';

const SIGNAL = new AbortController().signal;
const MINUTE = 60_000;

function user(name: string): SalesforceUser {
    return { userId: `005${name}`, username: `${name}@example.com`, orgId: '00D' };
}

/** Tokens named by the order in which they were asked for. */
function counting(): { readonly asked: string[]; readonly request: (of: SalesforceUser) => Promise<string> } {
    const asked: string[] = [];
    return {
        asked,
        request: async ({ username }) => {
            const token = `token ${String(asked.push(username))}`;
            await Promise.resolve();
            return token;
        }
    };
}

describe('createAccessTokens', () => {
    it('asks once for twenty calls that start together', async () => {
        const { asked, request } = counting();
        const tokens = createAccessTokens({ request, now: () => 0 });

        const got = await Promise.all(Array.from({ length: 20 }, () => tokens.get(user('ann'), SIGNAL)));

        assert.equal(new Set(got).size, 1);
        assert.deepEqual(asked, ['ann@example.com']);
    });

    it('gives each user a token of their own', async () => {
        const { asked, request } = counting();
        const tokens = createAccessTokens({ request, now: () => 0 });

        const [ann, bob] = await Promise.all([tokens.get(user('ann'), SIGNAL), tokens.get(user('bob'), SIGNAL)]);

        assert.notEqual(ann.value, bob.value);
        assert.equal(asked.length, 2);
    });

    it('asks anew ten minutes after the issue, however often the token was used', async () => {
        let now = 0;
        const { asked, request } = counting();
        const tokens = createAccessTokens({ request, now: () => now });

        for (now = 0; now < 10 * MINUTE; now += MINUTE) await tokens.get(user('ann'), SIGNAL);
        assert.equal(asked.length, 1);

        await tokens.get(user('ann'), SIGNAL);
        assert.equal(asked.length, 2);
    });

    it('forgets a refused token, and not the newer one', async () => {
        const { asked, request } = counting();
        const tokens = createAccessTokens({ request, now: () => 0 });
        const refused = await tokens.get(user('ann'), SIGNAL);

        tokens.drop(user('ann'), refused);
        const newer = await tokens.get(user('ann'), SIGNAL);
        tokens.drop(user('ann'), refused);

        assert.equal(await tokens.get(user('ann'), SIGNAL), newer);
        assert.equal(asked.length, 2);
    });

    it('keeps no failure', async () => {
        let isDown = true;
        const tokens = createAccessTokens({
            request: () => (isDown ? Promise.reject(new Error('down')) : Promise.resolve('up')),
            now: () => 0
        });

        await assert.rejects(tokens.get(user('ann'), SIGNAL), { message: 'down' });
        isDown = false;

        assert.equal((await tokens.get(user('ann'), SIGNAL)).value, 'up');
    });

    it('keeps the tokens of those who used them last', async () => {
        const { asked, request } = counting();
        const tokens = createAccessTokens({ request, now: () => 0, mostUsers: 2 });

        for (const name of ['ann', 'bob', 'ann', 'cyd', 'ann', 'bob']) await tokens.get(user(name), SIGNAL);

        assert.deepEqual(asked, ['ann@example.com', 'bob@example.com', 'cyd@example.com', 'bob@example.com']);
    });

    it('ends the wait of one caller and not the request that others wait for', async () => {
        const { promise, resolve } = Promise.withResolvers<string>();
        const tokens = createAccessTokens({ request: () => promise, now: () => 0 });
        const controller = new AbortController();
        const impatient = tokens.get(user('ann'), controller.signal);
        const patient = tokens.get(user('ann'), SIGNAL);

        controller.abort();
        await assert.rejects(impatient, { reason: Reason.Aborted });
        resolve('late');

        assert.equal((await patient).value, 'late');
    });

    it('ends the requests under way when cleared', async () => {
        const tokens = createAccessTokens({
            request: (_user, signal) =>
                new Promise((_resolve, reject) => {
                    signal.addEventListener('abort', () => {
                        reject(new Error('ended'));
                    });
                }),
            now: () => 0
        });
        const waiting = assert.rejects(tokens.get(user('ann'), SIGNAL), { message: 'ended' });

        tokens.clear();

        await waiting;
    });
});
