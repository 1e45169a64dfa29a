import { Command, InvalidArgumentError, Option } from 'commander';
import { endsProcess } from '../endsProcess.ts';
import { parseNames, parseSalesforceId, wholeNumberFrom } from '../optionValues.ts';
import { withOrgOptions } from '../org/orgOptions.ts';

const ABOUT = `
The chat is a JSON file: id, participants, entries with their texts and attachments; docs/roads/history.md describes it. It is
checked whole before anything is sent. Entries go in calls of --batch-size, the newest first. A journal beside the file
keeps what was sent, by ids alone: after any stop the same command goes on and sends nothing twice.

INTERACTION_SERVICE_URL and INTERACTION_AUTHORIZATION_CONTEXT say where to. With --user the rest of the environment is the proxy's,
whose external client app needs the scope interaction_api. --target-org takes a login of sf through such an app; sf's own app
does not have the scope:
  $ sf org login web --alias acme --client-id CONSUMER_KEY --scopes "api refresh_token interaction_api"

A call that was sent and not answered is looked up in the conversation. Where that cannot tell, the command stops: look into the
conversation in Salesforce, then say --unanswered sent (with --session where it asks for it) or --unanswered resend.

Salesforce's documents disagree. By default the pages are followed: 5 entries a call, multipart for the conversation, JSON for its
entries. Its OpenAPI has 25 entries and JSON for both: --batch-size 25 --content-type json.

Examples:
  $ redact-inline history --dry-run --channel 7c9e…-5a1f --file chat.json
  $ redact-inline history --user bot@acme.com --channel 7c9e…-5a1f --file chat.json --json
  $ redact-inline history --target-org acme --channel 7c9e…-5a1f --file chat.json --redact CARD_NUMBER,CVV

Exit codes: 0 all was sent · 1 Salesforce refused a call, or it is not known what became of one · 64 the command line is
wrong · 65 the chat is wrong · 66 a file cannot be read · 69 Salesforce could not be reached · 73 the journal cannot be
kept · 75 the limits have no room now, or Salesforce is busy: the same command goes on later · 77 Salesforce does not permit it · 78 a variable is missing or wrong ·
130 stopped, the same command goes on`;

/** `redact-inline history`. */
export function historyCommand(): Command {
    return withOrgOptions(new Command('history'))
        .summary('sends a conversation that took place elsewhere to Salesforce')
        .description(
            'Sends a conversation that took place elsewhere, between a customer and a bot, to a channel of Bring Your Own Channel for CCaaS, so that a rep sees it.'
        )
        .requiredOption('--channel <address>', 'ChannelAddressIdentifier of the MessagingChannel', parseChannel)
        .requiredOption('--file <path>', 'the chat')
        .addOption(new Option('--content-type <type>', 'sends every body in this form').choices(['json', 'multipart']))
        .option('--batch-size <number>', 'entries in one call, 1 to 25', wholeNumberFrom(1, 25), 5)
        .option('--journal <path>', 'where it is kept what was sent (default: the file with .journal)')
        .addOption(
            new Option('--unanswered <fate>', 'what you saw of a call that was not answered').choices([
                'sent',
                'resend'
            ])
        )
        .option('--session <id>', 'the messaging session that you saw', parseSalesforceId)
        .option(
            '--redact <categories>',
            'masks these categories in texts before anything is sent, with commas between; all for every one',
            parseNames
        )
        .option('--dry-run', 'checks the chat and tells what would be sent; calls nobody')
        .option('--json', 'tells what came of it as JSON')
        .addHelpText('after', ABOUT)
        .action(endsProcess(async () => (await import('./runHistory.ts')).runHistory));
}

function parseChannel(value: string): string {
    if (value !== '' && value.length <= 240) return value;
    throw new InvalidArgumentError('Give an address of 1 to 240 characters.');
}
