import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { describe, it } from 'node:test';
import { useSweepStage } from './sweep/testing/useSweepStage.ts';
import { runHere } from './testing/runHere.ts';
import { variablesOf } from './testing/runCommand.ts';

const COMMAND = join(import.meta.dirname, 'redactInline.js');
const SWEEP = ['sweep', '--user', 'supervisor@example.com', '--since', '2020-01-01', '--json'] as const;

describe('a command whose output nobody reads on', () => {
    const stage = useSweepStage();

    /** Runs a pipeline in which `"$@"` is the command; gives its exit code, and what came out at the end. */
    const pipeline = async (
        line: string,
        args: readonly string[],
        variables: Readonly<Record<string, string>> = {}
    ): Promise<{ readonly code: number; readonly out: string; readonly complaints: string }> => {
        const ended = stage.pathOf('code');
        const script = line.replace('COMMAND', `{ "$@"; echo $? > "$0"; }`);
        const env = { PATH: process.env['PATH'], ...variablesOf(stage), ...variables };
        const { promise, resolve } = Promise.withResolvers<{ readonly out: string; readonly complaints: string }>();
        execFile(
            'sh',
            ['-c', script, ended, process.execPath, COMMAND, ...args],
            { env, timeout: 60_000 },
            (_, ...said) => {
                resolve({ out: said[0], complaints: said[1] });
            }
        );
        const said = await promise;
        return { ...said, code: Number(await readFile(ended, 'utf8')) };
    };
    const flags = async (): Promise<number> => (await stage.org.rows('RedactInline_Event__c')).length;

    it('ends at once with 141 where it only reads', async () => {
        const conversation = JSON.stringify({ id: 'c', entries: [{ id: 'e', text: 'said '.repeat(2000) }] });

        const { code, out, complaints } = await pipeline(`yes '${conversation}' | COMMAND | head -n 1`, ['detect']);

        assert.deepEqual([code, complaints], [141, '']);
        assert.match(out, /^\{"id":"c"[^\n]*\n$/);
    });

    it('carries out what it began in an org, says that it was not heard, and ends with 141', async () => {
        const { code, complaints } = await pipeline('COMMAND | true', SWEEP, stage.ownState());

        const id = /sweep (\S+);/.exec(complaints)?.[1] ?? '';
        assert.equal(code, 141, complaints);
        assert.match(
            complaints,
            /^whoever read the output has left\. What this command has done .* is done all the same/m
        );
        assert.ok((await flags()) > 0);
        const again = await runHere(stage, [...SWEEP.slice(0, 3), '--resume', id, '--json'], stage.ownState());
        assert.deepEqual([again.code, (JSON.parse(again.out) as { readonly open: number }).open], [0, 0]);
    });

    it('says so likewise, with 73, where the disk of its output is full', async () => {
        const { code, complaints } = await pipeline('COMMAND > /dev/full', SWEEP, stage.ownState());

        assert.equal(code, 73, complaints);
        assert.match(complaints, /^error: the output cannot be written: ENOSPC\. What this command has done /m);
        assert.ok((await flags()) > 0);
    });

    it('keeps the code of what went wrong where nobody reads what that was', async () => {
        const unread = await pipeline('COMMAND 2>&1 >/dev/null | true', ['erase', '--reason', 'Request 4711']);
        const unwritten = await pipeline('COMMAND 2>/dev/full', ['erase', '--reason', 'Request 4711']);

        assert.deepEqual([unread.code, unwritten.code], [64, 64]);
    });

    it('begins nothing more in an org where not even its complaints are read', async () => {
        const { code } = await pipeline('COMMAND 2>&1 | true', SWEEP, stage.ownState());

        assert.deepEqual([code, await flags()], [141, 0]);
    });
});
