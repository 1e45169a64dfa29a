import { Command, InvalidArgumentError } from 'commander';
import { endsProcess } from '../endsProcess.ts';
import { parseOrigin } from './plainOrigin.ts';
import { PARTS, type Part } from './setting.ts';

/** The certificate that is deployed. */
const SIGNING = 'RedactInline_Signing';

const ABOUT = `
Call it in a clone that is built, with sf logged in to the org. It makes the proxy's keys, deploys, takes the
org's certificate, writes the environment file of the proxy, assigns permission sets and looks for what is
wrong as doctor does. What is done already is left as it is, so that the same command goes on after a failure;
only the metadata is deployed again, unless --no-deploy, and not over changed settings. It names what only a person can click, and where.

Examples:
  $ redact-inline setup --target-org acme --proxy https://redact.acme.com --email it@acme.com \\
        --folder /etc/redact-inline --supervisor samir@acme.com --agent ada@acme.com --dry-run
  $ redact-inline setup --target-org acme --proxy https://redact.acme.com --email it@acme.com \\
        --folder /etc/redact-inline --supervisor samir@acme.com --no-deploy --client-id 3MVG9…

Exit codes: 0 everything is done but what is told to be done by hand · 1 a step failed, the consumer key is
missing, nobody is named to look as, or something does not work · 64 the command line is wrong · 69 there is no sf`;

/** `redact-inline setup`. */
export function setupCommand(): Command {
    return new Command('setup')
        .summary('goes from an org without redact-inline to a working page')
        .description('Goes from an org without redact-inline to a working page, as far as no person has to click.')
        .requiredOption('-o, --target-org <alias>', 'the org, by its name in the sf command line')
        .requiredOption('--proxy <url>', 'where pages reach the proxy; https, without a path', parseOrigin)
        .requiredOption('--email <address>', 'the contact of the external client app', parseEmail)
        .requiredOption('--folder <path>', 'where keys, certificates and the environment file of the proxy go')
        .option('--parts <names>', `what is deployed besides the core, of ${PARTS.join(', ')}`, parseParts, [
            'messaging',
            'voice'
        ])
        .option(
            '--token-exchange <username>',
            'deploys the handler of token exchange, too, which runs as this user',
            parseUsername
        )
        .option('--client-id <key>', 'the consumer key of the external client app', parseClientId)
        .option(
            '--certificate <name>',
            'the unique name of the certificate that the org signs with',
            parseCertificate,
            SIGNING
        )
        .option('--origin <url>', 'the origin of Lightning pages, where it does not follow from My Domain', parseOrigin)
        .option('--agent <username>', 'who may view; again for others', addUsername, [])
        .option('--supervisor <username>', 'who may redact; again for others', addUsername, [])
        .option('--operator <username>', 'who may upload transcripts; again for others', addUsername, [])
        .option('--auditor <username>', 'who may see the events; again for others', addUsername, [])
        .option('--no-deploy', 'leaves the metadata of the org as it is')
        .option('--own-tests', 'has the deployment run the Apex tests of redact-inline, and no others of the org')
        .option('--reset-settings', 'deploys over settings of the org that were changed in Setup')
        .option('--replace', 'writes over values of the environment file that are others; never over DIGEST_KEY')
        .option('--dry-run', 'tells what would be done, asks the org, and changes nothing')
        .option('--json', 'writes a line of JSON for each step: {"step", "outcome", "told", "next"}')
        .addHelpText('after', ABOUT)
        .action(endsProcess(async () => (await import('./runSetup.ts')).runSetup));
}

function parseEmail(value: string): string {
    if (/^[^\s@<>&"']+@[^\s@<>&"']+$/.test(value)) return value;
    throw new InvalidArgumentError('Give an address such as you@example.com.');
}

function parseClientId(value: string): string {
    if (/^[\w.-]+$/.test(value)) return value;
    throw new InvalidArgumentError('Give the consumer key as Setup shows it.');
}

function parseCertificate(value: string): string {
    if (/^[A-Za-z]\w{0,79}$/.test(value)) return value;
    throw new InvalidArgumentError('Give its unique name as Setup shows it.');
}

function parseParts(value: string): readonly Part[] {
    const names = value.split(',').filter((name) => name !== '');
    return names.map((name) => {
        const part = PARTS.find((known) => known === name);
        if (part) return part;
        throw new InvalidArgumentError(`Give names of ${PARTS.join(', ')}, with commas between.`);
    });
}

function addUsername(value: string, before: readonly string[]): readonly string[] {
    return [...before, parseUsername(value)];
}

/** A username has the form of an e-mail address; quotes and backslashes would end a query, the others would be XML. */
function parseUsername(value: string): string {
    if (/^[^\s@'"\\<>&]+@[^\s@'"\\<>&]+$/.test(value)) return value;
    throw new InvalidArgumentError('Give a username such as samir@example.com.');
}
