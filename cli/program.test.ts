import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Command } from 'commander';
import { isSalesforceId } from '../proxy/salesforceId.ts';
import { endOf } from './endOf.ts';
import { ExitCode } from './exitCodes.ts';
import { createProgram } from './program.ts';
import { runCommand } from './testing/runCommand.ts';

interface Ended {
    readonly exitCode: ExitCode;
    readonly out: string;
    readonly complaints: string;
}

const CALL = '0LQHs0000000001OAA';
const CONVERSATION = '0dwHs0000000001IAA';

describe('redact-inline', () => {
    const WRONG: readonly (readonly [args: readonly string[], says: RegExp])[] = [
        [[], /Usage: redact-inline/],
        [['detct'], /unknown command 'detct'\s+\(Did you mean detect\?\)/],
        [['toString'], /unknown command 'toString'/],
        [['detect', '--min-scor', '0.5'], /unknown option '--min-scor'\s+\(Did you mean --min-score\?\)/],
        [['detect', '--min-score', '2'], /from 0 to 1/],
        [['detect', '--min-score'], /min-score/],
        [['detect', '--category', 'EMIAL'], /did you mean EMAIL\?/],
        [['detect', 'file.jsonl'], /reads standard input: redact-inline detect < file\.jsonl/],
        [['audit', 'verfy'], /unknown command 'verfy'\s+\(Did you mean verify\?\)/],
        [['audit', 'verify', '--record', '0Mw'], /15 or 18 characters/],
        [['audit', 'verify', '--user', 'a@b.c', '--target-org', 'acme'], /cannot be used with/],
        [['audit', 'check', 'evidence'], /--certificate/],
        [['erase', '--conversation', CONVERSATION, '--reason', 'r', '--yes', '0dwHs0000000002IAA'], /another id/]
    ];
    const UNREADABLE: readonly (readonly [exitCode: ExitCode, args: readonly string[], says: RegExp])[] = [
        [ExitCode.DataError, ['sweep', '--from', import.meta.filename], /line 1 of --from is no line/],
        [ExitCode.NoInput, ['sweep', '--from', 'none.jsonl'], /none\.jsonl cannot be read/],
        [ExitCode.DataError, ['upload', '--record', CALL, import.meta.filename], /tell its format.*Nothing was sent/],
        [ExitCode.DataError, ['audit', 'verify', '--heads', import.meta.filename], /audit verify wrote itself/],
        [ExitCode.DataError, ['audit', 'export', '--record', CALL, '--heads', import.meta.filename], /wrote itself/],
        [ExitCode.NoInput, ['history', '--channel', 'c', '--file', 'none.json'], /no file none\.json/]
    ];
    for (const [code, args, says] of UNREADABLE) {
        it(`says what is wrong with a file before it asks as whom: redact-inline ${args.slice(0, 2).join(' ')}`, async () => {
            const { exitCode, complaints } = await run(...args);

            assert.equal(exitCode, code);
            assert.match(complaints, says);
            assert.doesNotMatch(complaints, /as whom/);
        });
    }

    for (const [args, says] of WRONG) {
        it(`says what is wrong with: redact-inline ${args.join(' ')}`, async () => {
            const { exitCode, out, complaints } = await run(...args);

            assert.equal(exitCode, ExitCode.Usage);
            assert.equal(out, '');
            assert.match(complaints, says);
        });
    }

    it('explains itself and each of its commands', async () => {
        const { out } = await run('--help');
        const names = createProgram().commands.map((command) => command.name());

        assert.match(out, /^Usage: redact-inline/);
        for (const name of names) {
            assert.match(out, new RegExp(`^ {2}${name} `, 'm'));
            assert.match((await run(name, '--help')).out, new RegExp(`^Usage: redact-inline ${name}`));
        }
    });

    it('completes commands and options for shells', async () => {
        const [commands, options] = await Promise.all([
            runCommand(null, ['complete', '--', 'audit', 'v']),
            runCommand(null, ['complete', '--', 'detect', '--'])
        ]);

        assert.match(commands.out, /^verify\t/);
        assert.match(options.out, /^--category\t/m);
    });

    it('gives examples and exit codes of each command', async () => {
        for (const command of createProgram().commands) {
            const name = command.name();
            for (const path of [[name], ...command.commands.map((below) => [name, below.name()])]) {
                const { out } = await run(...path, '--help');

                assert.match(out, new RegExp(`^Examples?:\\n {2}\\$ .*redact-inline ${path.join(' ')} `, 'm'));
                assert.match(out, /^Exit codes: 0 /m, path.join(' '));
                for (const [id] of out.matchAll(/\b0[\dA-Za-z]{17}\b/g)) assert.ok(isSalesforceId(id), id);
            }
        }
    });

    it('gives each audit command those exit codes alone that it ends with', async () => {
        const codes: Readonly<Record<string, readonly number[]>> = {
            verify: [0, 1, 64, 65, 66, 69, 73, 75, 77, 78, 130],
            export: [0, 1, 64, 65, 66, 69, 73, 75, 77, 78, 130],
            check: [0, 1, 64, 66],
            copies: [0, 1, 64, 69, 75, 77, 78, 130]
        };
        for (const [name, expected] of Object.entries(codes)) {
            const { out } = await run('audit', name, '--help');
            const [, told = ''] = out.split('Exit codes: ');

            assert.deepEqual(told.split(/\s·\s/).map(Number.parseFloat), expected, name);
        }
        assert.match((await run('audit', 'copies', '--help')).out, /69 [^·]*STATE_URL/);
        assert.match((await run('audit', 'verify', '--help')).out, /73 --heads/);
    });
});

/** In this process, without what the action of a command loads. */
async function run(...args: readonly string[]): Promise<Ended> {
    let [out, complaints] = ['', ''];
    const program = createProgram();
    for (const command of commandsOf(program)) {
        command.configureOutput({
            writeOut: (words) => (out += words),
            writeErr: (words) => (complaints += words)
        });
    }
    try {
        await program.parseAsync(args, { from: 'user' });
        return { exitCode: ExitCode.Success, out, complaints };
    } catch (error) {
        const { exitCode, words } = endOf(error);
        return { exitCode, out, complaints: complaints + words };
    }
}

function commandsOf(command: Command): readonly Command[] {
    return [command, ...command.commands.flatMap(commandsOf)];
}
