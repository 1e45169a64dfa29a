import { Option, type Command } from 'commander';

/** Which org a command works in, and as whom. */
export interface OrgOptions {
    /** A username: signs in by JWT bearer with the proxy's own key. */
    readonly user?: string;
    /** An alias or username that the `sf` command line knows. */
    readonly targetOrg?: string;
}

/** Adds `--user` and `--target-org` to a command. */
export function withOrgOptions(command: Command): Command {
    return withUserOption(command).addOption(
        new Option(
            '-o, --target-org <alias>',
            'works as who is logged in to this org in the sf command line'
        ).conflicts('user')
    );
}

/** Adds `--user` alone, for a command that needs the proxy's own keys as well. */
export function withUserOption(command: Command): Command {
    return command.addOption(
        new Option(
            '-u, --user <username>',
            "works as this user, signed in with the proxy's key and environment variables"
        )
    );
}
