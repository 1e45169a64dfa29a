import tab from '@bomb.sh/tab/commander';
import { Command } from 'commander';
import { VERSION } from '../proxy/version.ts';
import { COMMANDS } from './commands.ts';

/** `redact-inline` with all its commands. What a command needs to work is loaded when it is called. */
export function createProgram(): Command {
    const program = new Command('redact-inline')
        .description(
            'The command line of redact-inline: sensitive data in Salesforce conversations, found and redacted.'
        )
        .version(VERSION, '-V, --version', 'shows the version')
        .helpOption('-h, --help', 'shows what a command does and takes')
        .helpCommand('help [command]', 'shows what a command does and takes')
        .showHelpAfterError('Help: add --help.')
        .exitOverride();
    for (const create of COMMANDS) program.addCommand(inheriting(program, create()));
    tab(program);
    program.commands
        .find((command) => command.name() === 'complete')
        ?.description('prints a script that completes commands in a shell: bash, zsh, fish or powershell')
        .addHelpText('after', ABOUT_COMPLETION);
    return program;
}

const ABOUT_COMPLETION = `
Examples:
  $ source <(redact-inline complete bash)
  $ redact-inline complete zsh > "\${fpath[1]}/_redact-inline"

Exit codes: 0 the script is printed · 64 the command line is wrong`;

function inheriting(parent: Command, command: Command): Command {
    command.copyInheritedSettings(parent);
    for (const below of command.commands) inheriting(command, below);
    return command;
}
