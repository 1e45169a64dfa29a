import { deepEqual, equal, match } from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Counts } from './counts.ts';
import { runCommand } from './runCommand.ts';

/** Node's runner refuses to run inside a test, so each run has a process of its own that does not know of this one. */
const PROBE = `
    delete process.env.NODE_TEST_CONTEXT;
    const { nodeTestStep } = await import(${JSON.stringify(new URL('nodeTestStep.ts', import.meta.url).href)});
    const [limit, ...files] = process.argv.slice(2);
    const step = nodeTestStep('probe', { files, concurrency: 2, limit: Number(limit) });
    const printed = [];
    const counts = await step.run((text) => printed.push(text));
    console.log(JSON.stringify({ counts, printed: printed.join('') }));
`;

describe('nodeTestStep', () => {
    let folder: string;
    before(async () => {
        folder = await mkdtemp(path.join(tmpdir(), 'redact-inline-probe-'));
        await writeFile(path.join(folder, 'probe.mjs'), PROBE);
    });
    after(() => rm(folder, { recursive: true }));

    it('counts tests and not suites', async () => {
        const { counts, printed } = await runFile(
            'good',
            "describe('s', () => { it('a', () => {}); it('b', () => {}) });"
        );

        deepEqual(counts, { passed: 2, failed: 0, skipped: [] });
        equal(printed, '');
    });

    it('prints a failure in full with what its file printed', async () => {
        const { counts, printed } = await runFile(
            'bad',
            "it('breaks', () => { console.log('on the way'); throw new Error('reason') });"
        );

        deepEqual(counts, { passed: 0, failed: 1, skipped: [] });
        match(printed, /✖ breaks \(.*bad\.test\.mjs:2\)/);
        match(printed, /Error: reason\n\s+at /);
        match(printed, /on the way/);
    });

    it('lists what is skipped or to do with its reason', async () => {
        const { counts } = await runFile(
            'skipping',
            "it('a', { skip: 'no org' }, () => {}); it('b', { todo: 'later' }, () => { throw new Error() }); describe.skip('c', () => {});"
        );

        deepEqual(
            counts.skipped.map(({ reason }) => reason),
            ['no org', 'to do: later', 'no reason given']
        );
        equal(counts.failed, 0);
    });

    it('fails a hook that throws after its tests have passed', async () => {
        const { counts } = await runFile(
            'hook',
            "describe('s', () => { it('a', () => {}); after(() => { throw new Error('leak') }) });"
        );

        deepEqual(counts, { passed: 1, failed: 1, skipped: [] });
    });

    it('fails a file that holds no test', async () => {
        const { counts, printed } = await runFile('empty', '');

        deepEqual(counts, { passed: 0, failed: 1, skipped: [] });
        match(printed, /The file holds no test/);
    });

    it('fails a file that ends its process', async () => {
        const { counts } = await runFile('exiting', 'process.exit(3);');

        equal(counts.failed, 1);
    });

    it('stops and fails a file that does not end', async () => {
        const { counts } = await runFile('hanging', "it('a', () => {}); setInterval(() => {}, 1000);", { limit: 2000 });

        deepEqual(counts, { passed: 1, failed: 1, skipped: [] });
    });

    async function runFile(name: string, source: string, { limit } = { limit: 30_000 }): Promise<Run> {
        const file = path.join(folder, `${name}.test.mjs`);
        await writeFile(file, `import { after, describe, it } from 'node:test';\n${source}\n`);
        const args = [path.join(folder, 'probe.mjs'), String(limit), file];
        const { output } = await runCommand({ program: 'node', args });
        return JSON.parse(output.trimEnd().split('\n').at(-1) ?? '') as Run;
    }
});

interface Run {
    readonly counts: Counts;
    readonly printed: string;
}
