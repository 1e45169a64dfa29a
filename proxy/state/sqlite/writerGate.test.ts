import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { Writer } from '../writer.ts';
import { openSqliteState } from './openSqliteState.ts';

const HOLD_STATE = join(import.meta.dirname, '../testing/holdState.ts');

describe('the writers of a state file', () => {
    let folder = '';
    let paths = 0;
    before(async () => {
        folder = await mkdtemp(join(tmpdir(), 'redact-inline-'));
    });
    after(() => rm(folder, { recursive: true }));

    const newPath = (): string => {
        paths += 1;
        return join(folder, `state-${String(paths)}.db`);
    };
    const open = (path: string): ReturnType<typeof openSqliteState> => openSqliteState(path, () => 0);
    /** Another process that holds the state as this writer. */
    const children: ChildProcess[] = [];
    const holdElsewhere = async (path: string, writer: Writer, isAdmitted = 'true'): Promise<ChildProcess> => {
        const child = spawn(process.execPath, [HOLD_STATE, path, writer], { stdio: ['pipe', 'pipe', 'inherit'] });
        children.push(child);
        const [told] = (await once(child.stdout, 'data')) as [Buffer];
        assert.equal(String(told), `${isAdmitted}\n`);
        return child;
    };
    after(() => {
        for (const child of children) child.kill('SIGKILL');
    });

    it('are proxies, or one sweep', async () => {
        const path = newPath();
        const [proxy, successor, sweep, other] = [open(path), open(path), open(path), open(path)];

        assert.deepEqual([proxy.admit(Writer.Proxy), successor.admit(Writer.Proxy)], [true, true]);
        assert.equal(sweep.admit(Writer.Sweep), false);
        await proxy.close();
        assert.equal(sweep.admit(Writer.Sweep), false);
        await successor.close();
        assert.deepEqual([sweep.admit(Writer.Sweep), sweep.admit(Writer.Sweep)], [true, true]);
        assert.deepEqual([other.admit(Writer.Sweep), other.admit(Writer.Proxy)], [false, false]);
        await sweep.close();
        assert.equal(other.admit(Writer.Proxy), true);
        await other.close();
    });

    for (const [dead, next] of [
        [Writer.Sweep, Writer.Proxy],
        [Writer.Proxy, Writer.Sweep]
    ] as const) {
        it(`keep a ${next} out while a ${dead} lives, and not when it was killed`, async () => {
            const path = newPath();
            const child = await holdElsewhere(path, dead);
            const state = open(path);

            assert.equal(state.admit(next), false);
            child.kill('SIGKILL');
            await once(child, 'exit');

            assert.equal(state.admit(next), true);
            await state.close();
        });
    }

    it('are as many as are in when who only looked has left again', async () => {
        const path = newPath();
        const child = await holdElsewhere(path, Writer.Sweep);
        const [first, second] = [open(path), open(path)];
        await first.close();

        assert.equal(second.admit(Writer.Proxy), false);
        child.stdin?.end();
        await once(child, 'exit');

        assert.equal(second.admit(Writer.Proxy), true);
        const third = open(path);
        await open(path).close();
        await holdElsewhere(path, Writer.Sweep, 'false');
        await Promise.all([second.close(), third.close()]);
    });

    it('are told apart by a file that nobody else may read, and that holds nothing', async () => {
        const path = newPath();
        const state = open(path);
        state.admit(Writer.Sweep);

        const { mode, size } = await stat(`${path}-writers`);

        assert.deepEqual([mode & 0o077, size], [0, 0]);
        await state.close();
        assert.deepEqual(
            (await readdir(folder)).filter((name) => name.endsWith('-writers-journal')),
            []
        );
    });
});
