import process from 'node:process';
import { runAudit } from './audit/runAudit.ts';
import { closest } from './closest.ts';
import { runDetect } from './detect/runDetect.ts';
import { ExitCode, UsageError } from './usageError.ts';

type Command = (args: readonly string[]) => Promise<ExitCode>;

const COMMANDS: Readonly<Record<string, Command>> = { audit: runAudit, detect: runDetect };

const HELP = `Usage: redact-inline COMMAND [options]

Commands:
  audit    verifies the audit events of an org, and exports evidence of a record
  detect   finds sensitive data in conversations: JSON lines in, JSON lines out

redact-inline COMMAND --help tells of a command's options.
`;

// Whoever reads the output may stop when they have enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(ExitCode.Success);
    throw error;
});
process.exitCode = await run(process.argv.slice(2));

async function run([name = '', ...args]: readonly string[]): Promise<ExitCode> {
    if (['--help', '-h', 'help'].includes(name)) {
        process.stdout.write(HELP);
        return ExitCode.Success;
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) return refuse(name === '' ? HELP : unknownCommand(name));
    try {
        return await command(args);
    } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        return refuse(`redact-inline ${name} ${error.message}\nredact-inline ${name} --help tells more.\n`);
    }
}

function unknownCommand(name: string): string {
    const meant = closest(name, Object.keys(COMMANDS));
    return `redact-inline has no command ${name}${meant === null ? '' : `; did you mean ${meant}?`}\n${HELP}`;
}

function refuse(words: string): ExitCode {
    process.stderr.write(words);
    return ExitCode.Usage;
}
