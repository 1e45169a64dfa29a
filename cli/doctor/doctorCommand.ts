import { Command, Option } from 'commander';
import { endsProcess } from '../endsProcess.ts';
import { parseUrl } from '../optionValues.ts';

const ABOUT = `
It looks at the variables, the org's certificates, the state, the org with its API version and clock, the
sign-in, the user's permissions, the audit object, trusted URLs, limits, the Interaction Service, the Conversation
Data API and Data Cloud where they are set up and, with --proxy, at a running proxy and the origins that may call it.
It reads no transcript and writes nothing to the org. A proxy that exchanges tokens has no key to sign in with: give
--target-org for it.

Examples:
  $ redact-inline doctor --user supervisor@acme.com --proxy https://redact.acme.com
  $ redact-inline doctor --target-org acme
  $ redact-inline doctor --user agent@acme.com --json | jq 'select(.verdict != "fine")'

Exit codes: 0 everything that could be told works · 1 something does not, and the cure is named ·
64 the command line is wrong · 69 sf gives no login · 130 stopped`;

/** `redact-inline doctor`. */
export function doctorCommand(): Command {
    return new Command('doctor')
        .summary('checks the set-up end to end, and names the cure for what is wrong')
        .description(
            'Checks the set-up end to end with the environment of the proxy, and names the cure for what is wrong.'
        )
        .option('-u, --user <username>', 'somebody who is to use the panel: what they may do is checked')
        .addOption(
            new Option(
                '-o, --target-org <alias>',
                'checks what they may do who are logged in to this org in the sf command line'
            ).conflicts('user')
        )
        .option('--proxy <url>', 'checks a running proxy, too', parseUrl)
        .option('--uploads', 'the user is to upload transcripts: what that needs is checked, too')
        .option('--json', 'writes a line of JSON for each finding: {"about", "verdict", "found", "cure"}')
        .addHelpText('after', ABOUT)
        .action(endsProcess(async () => (await import('./runDoctor.ts')).runDoctor));
}
