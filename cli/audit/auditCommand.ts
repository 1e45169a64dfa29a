import { Command } from 'commander';
import { endsProcess } from '../endsProcess.ts';
import { parseSalesforceId } from '../optionValues.ts';
import { withOrgOptions, withUserOption } from '../org/orgOptions.ts';

const EXIT_CODES = {
    all: `Exit codes: 0 everything is as it was signed, no copy holds an old text · 1 something is not · 64 the command line is
wrong · others as the help of each command has them`,
    verify: `Exit codes: 0 everything is as it was signed · 1 something is not · 64 the command line is wrong · 65 --heads holds
something else · 66 --heads cannot be read · 69 Salesforce could not be read · 73 --heads cannot be written ·
75 Salesforce asks to come later · 77 Salesforce does not permit it · 78 a variable is missing or wrong · 130 stopped`,
    export: `Exit codes: 0 everything is as it was signed · 1 something is not, and the evidence says so · 64 the command line is
wrong · 65 --heads holds something else · 66 there is no such record, or --heads cannot be read · 69 Salesforce could not
be read · 73 the evidence cannot be stored · 75 Salesforce asks to come later · 77 Salesforce does not permit it ·
78 a variable is missing or wrong · 130 stopped`,
    check: `Exit codes: 0 everything is as it was signed · 1 something is not · 64 the command line is wrong · 66 a file cannot be
found, or read`,
    copies: `Exit codes: 0 no copy holds an old text · 1 one does, or it cannot be told · 64 the command line is wrong ·
69 Salesforce, Data Cloud or STATE_URL could not be reached · 75 Salesforce or Data Cloud asks to come later ·
77 Salesforce does not permit it · 78 a variable is missing or wrong · 130 stopped`
} as const;

const ABOUT = `
The environment is the proxy's (docs/operations.md). DIGEST_KEY holds every key that events were signed with, the
newest first, with commas between. SALESFORCE_PRIVATE_KEY signs evidence.

Examples:
  $ redact-inline audit verify --user auditor@acme.com --heads /var/lib/redact-inline/heads.json
  $ redact-inline audit export --user auditor@acme.com --record 0MwHs0000000001KAA --out /srv/evidence
  $ redact-inline audit copies --user auditor@acme.com | jq 'select(.state == "stale")'
  $ redact-inline audit check /srv/evidence/evidence-0MwHs0000000001KAA-… --certificate proxy.crt

${EXIT_CODES.all}`;

/** `redact-inline audit`. */
export function auditCommand(): Command {
    return new Command('audit')
        .summary('verifies the audit events of an org, exports evidence of a record, and looks at copies')
        .description(
            'Verifies audit events, and makes evidence of them. Nothing is written to the org, and no entry is read.'
        )
        .addHelpText('after', ABOUT)
        .addCommand(verifyCommand())
        .addCommand(exportCommand())
        .addCommand(checkCommand())
        .addCommand(copiesCommand());
}

function verifyCommand(): Command {
    return withOrgOptions(new Command('verify'))
        .summary('names every audit event that was altered, deleted, moved, copied or made by hand')
        .description(
            'Verifies the audit events of an org. Findings go to standard output, a line of JSON each; what was verified to standard error.'
        )
        .option('--record <id>', 'verifies the events of one record', parseSalesforceId)
        .option('--heads <file>', HEADS)
        .addHelpText('after', exampleOf('verify', '--user auditor@acme.com --heads /var/lib/redact-inline/heads.json'))
        .action(endsProcess(async () => (await import('./runVerify.ts')).runVerify));
}

function exportCommand(): Command {
    return withUserOption(new Command('export'))
        .summary('makes signed evidence of what was done on one record')
        .description(
            'Makes evidence for people outside, without a letter of the conversation: a signed JSON document and a page that prints. The path of their folder goes to standard output.'
        )
        .requiredOption('--record <id>', 'the record', parseSalesforceId)
        .option('--heads <file>', HEADS)
        .option('--out <folder>', 'where the folder is put', '.')
        .addHelpText(
            'after',
            exampleOf('export', '--user auditor@acme.com --record 0MwHs0000000001KAA --out /srv/evidence')
        )
        .action(endsProcess(async () => (await import('./runExport.ts')).runExport));
}

function checkCommand(): Command {
    return new Command('check')
        .summary('tells whether evidence is as it was signed')
        .description(
            'Tells whether evidence is as it was signed. The JSON document alone passes without its page, and that is told. Needs neither Salesforce nor a variable of the environment.'
        )
        .argument('<path>', 'the folder of the evidence, or either of its files')
        .requiredOption(
            '--certificate <pem>',
            "file with the proxy's certificate or its public key: whose signature it is to be; anybody can sign with another key"
        )
        .addHelpText('after', exampleOf('check', '/srv/evidence/evidence-0MwHs0000000001KAA-… --certificate proxy.crt'))
        .action(endsProcess(async () => (await import('./runCheck.ts')).runCheck));
}

function copiesCommand(): Command {
    return withOrgOptions(new Command('copies'))
        .summary('tells which copies in Data Cloud still hold what was redacted')
        .description(
            'Tells which copies in Data Cloud still hold what was redacted, by keyed digests of the events: no conversation becomes active, no entry is read, and no text is written. Copies that have not followed go to standard output, a line of JSON each; what was looked at to standard error.'
        )
        .option('--record <id>', 'looks at the copies of one record', parseSalesforceId)
        .addHelpText('after', exampleOf('copies', `--user auditor@acme.com | jq 'select(.state == "stale")'`))
        .action(endsProcess(async () => (await import('./runCopies.ts')).runCopies));
}

function exampleOf(command: Exclude<keyof typeof EXIT_CODES, 'all'>, rest: string): string {
    return `\nExample:\n  $ redact-inline audit ${command} ${rest}\n\n${EXIT_CODES[command]}`;
}

const HEADS =
    'remembers where each chain ended: rows deleted from the end, or all of a record, show the next time. Made by verify, only read by export; keep it outside the org';
