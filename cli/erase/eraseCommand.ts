import { Command, Option } from 'commander';
import { endsProcess } from '../endsProcess.ts';
import { parseSalesforceId, wholeNumberFrom } from '../optionValues.ts';
import { withOrgOptions } from '../org/orgOptions.ts';

const ABOUT = `
It deletes for good, and Salesforce keeps no undo. What it is for: sensitive data in forms, files and choices, which no
redaction reaches. It needs CONVERSATION_DATA_URL, _CLIENT_ID and _CLIENT_SECRET beside the proxy's environment; Salesforce
takes ten deletes an hour, and none while a messaging session is open.

Examples:
  $ redact-inline erase --user admin@acme.com --conversation 0dwHs0000000001IAA --reason "Request 4711" --dry-run
  $ redact-inline erase --user admin@acme.com --conversation 0dwHs0000000001IAA --reason "Request 4711"
  $ redact-inline erase --user admin@acme.com --participant 0PAHs0000000001OAA --reason "Request 4711" --yes 0PAHs0000000001OAA --json

Exit codes: 0 it is gone, or with --dry-run nothing was done · 1 Salesforce did not delete it, or nobody knows yet ·
64 the command line is wrong, or it was not confirmed · 66 there is no such conversation or person · 69 Salesforce could not be
reached · 75 a session is open, ten were deleted in this hour, or a limit has no room: later · 77 Salesforce does not permit it · 78 a variable is missing ·
130 stopped before anything was asked for`;

/** `redact-inline erase`. */
export function eraseCommand(): Command {
    return withOrgOptions(new Command('erase'))
        .summary('deletes a conversation, or a customer with all conversations, for good')
        .description(
            'Says what will be gone, asks twice, deletes, and follows it to its end. It is told in the audit trail of each record, before and after.'
        )
        .addOption(
            new Option('--conversation <id>', 'the conversation, by its record id (0dw…)')
                .argParser(parseSalesforceId)
                .conflicts('participant')
        )
        .option('--participant <id>', 'the messaging end user (0PA…), with all their conversations', parseSalesforceId)
        .requiredOption('--reason <text>', 'why, for the audit trail; at most 255 characters')
        .option('--yes <id>', 'the same id once more, in place of both questions', parseSalesforceId)
        .option('--dry-run', 'says what would be gone, and does nothing')
        .option('--json', 'one line of JSON to standard output')
        .option('--wait <seconds>', 'how long it is followed, at most a day', wholeNumberFrom(0, 86_400), 900)
        .addHelpText('after', ABOUT)
        .action(endsProcess(async () => (await import('./runErase.ts')).runErase));
}
