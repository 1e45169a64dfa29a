import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { CommitsUnderWay } from '../commitsUnderWay.ts';
import { commitsUnderWayIn } from './commitsUnderWay.ts';
import { openDatabase, openForLedgers } from './database.ts';
import { joinOwners } from './owners.ts';

/** A process that uses a state, as far as that is about commits. */
function enter(path: string, now = (): number => 0): { readonly commits: CommitsUnderWay; leave(): void } {
    const database = openDatabase(path);
    const owners = joinOwners(path);
    return {
        commits: commitsUnderWayIn({ database, ledgers: database }, { now, owners }),
        leave: () => {
            owners.release();
            database.close();
        }
    };
}

async function inFolder(test: (path: string) => Promise<void>): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'redact-inline-'));
    try {
        await test(join(folder, 'state.db'));
    } finally {
        await rm(folder, { recursive: true });
    }
}

describe('commitsUnderWayIn', () => {
    it('knows nothing of a commit that it has not seen', async () => {
        const { commits } = enter(':memory:');

        assert.equal(await commits.stateOf('c'), 'unknown');
    });

    it('takes a commit of another process for under way until that says that it has ended', async () => {
        await inFolder(async (path) => {
            const [one, other] = [enter(path), enter(path)];
            await one.commits.begin('c');

            assert.equal(await one.commits.stateOf('c'), 'over');
            assert.equal(await other.commits.stateOf('c'), 'underWay');
            await one.commits.end('c');
            assert.equal(await other.commits.stateOf('c'), 'over');
            one.leave();
            other.leave();
        });
    });

    it('takes a commit for over once the process that began it is gone, however that ended', async () => {
        await inFolder(async (path) => {
            const [dying, other] = [enter(path), enter(path)];
            await dying.commits.begin('c');
            dying.leave();

            assert.equal(await other.commits.stateOf('c'), 'over');
            other.leave();
            const next = enter(path);
            assert.equal(await next.commits.stateOf('c'), 'over');
            next.leave();
        });
    });

    it('takes a commit for under way through one restart without a gap after another', async () => {
        await inFolder(async (path) => {
            const first = enter(path);
            const second = enter(path);
            first.leave();
            await second.commits.begin('c');
            const third = enter(path);

            assert.equal(await third.commits.stateOf('c'), 'underWay');
            second.leave();
            assert.equal(await third.commits.stateOf('c'), 'over');
            third.leave();
        });
    });

    it('forgets a commit after a day', async () => {
        let time = 0;
        const { commits } = enter(':memory:', () => time);
        await commits.begin('c');

        time = 24 * 60 * 60 * 1000 + 1;
        await commits.begin('d');

        assert.equal(await commits.stateOf('c'), 'unknown');
    });

    it('notes a PATCH whole or not at all', async () => {
        const { commits } = enter(':memory:');
        const nameless = { identifier: null as unknown as string, digest: 'd' };

        await assert.rejects(async () => commits.sends({ ...PATCH, updates: [...PATCH.updates, nameless] }));

        assert.equal(await commits.hasSent('c'), false);
        assert.deepEqual(await commits.unanswered('x'), []);
    });

    it('has the disk waited for before a PATCH is sent, and then alone', async () => {
        await inFolder(async (path) => {
            const database = openDatabase(path);
            const ledgers = openForLedgers(path);
            const owners = { own: 'o', isGone: () => false };
            const commits = commitsUnderWayIn({ database, ledgers }, { now: () => 0, owners });
            const version = ledgers.prepare('PRAGMA data_version');
            /** Whether the connection that waits for the disk has stored anything. */
            const waits = async (act: () => Promise<void>): Promise<boolean> => {
                const before = version.get()?.['data_version'];
                await act();
                return version.get()?.['data_version'] !== before;
            };

            const waited = [
                await waits(() => commits.begin('c')),
                await waits(() => commits.sends(PATCH)),
                await waits(() => commits.answered(PATCH)),
                await waits(() => commits.end('c'))
            ];

            assert.deepEqual(waited, [false, true, false, false]);
            assert.equal(await commits.stateOf('c'), 'over');
            assert.deepEqual([await commits.hasSent('c'), await commits.unanswered('x')], [true, []]);
            ledgers.close();
            database.close();
        });
    });
});

const PATCH = { commitId: 'c', conversationIdentifier: 'x', updates: [{ identifier: 'e', digest: 'd' }] };
