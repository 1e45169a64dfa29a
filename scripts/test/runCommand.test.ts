import { equal, match } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runCommand } from './runCommand.ts';

describe('runCommand', () => {
    it('gives what a program printed on both streams', async () => {
        const { exitedWell, output } = await runCommand(nodeRunning('console.log("out"); console.error("err")'));

        equal(exitedWell, true);
        match(output, /out/);
        match(output, /err/);
    });

    it('has not exited well when the exit code is not zero', async () => {
        const { exitedWell } = await runCommand(nodeRunning('process.exit(3)'));

        equal(exitedWell, false);
    });

    it('has not exited well when a signal ends the program', async () => {
        const { exitedWell } = await runCommand(nodeRunning('process.kill(process.pid)'));

        equal(exitedWell, false);
    });

    it('names a program that is not installed', async () => {
        const { exitedWell, output } = await runCommand({ program: 'no-such-program', args: [] });

        equal(exitedWell, false);
        match(output, /^no-such-program: /);
    });
});

function nodeRunning(script: string) {
    return { program: 'node', args: ['--eval', script] };
}
