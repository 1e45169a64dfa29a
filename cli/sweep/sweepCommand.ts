import { Command, Option } from 'commander';
import { endsProcess } from '../endsProcess.ts';
import { parseNames, parseScore } from '../optionValues.ts';
import { withOrgOptions } from '../org/orgOptions.ts';
import { parseMoment, parseSweepId } from './sweepValues.ts';

const ABOUT = `
It goes through records that have ended, by their end or as redact-inline scan has found them, within the limits of
bulk work: ACTIVE_CONVERSATION_CEILING and its schedule, HOURLY_CALL_LIMIT, LIMIT_BULK_SHARE (docs/operations.md). It can
take days, and be stopped at any time: --resume goes on where it was, and does nothing twice. Beside a running proxy it
needs a Redis as STATE_URL.

Without --redact, entries are flagged for supervisors: what the org masks for viewers, or --category.

Examples:
  $ redact-inline sweep --user sweeper@acme.com --since 2026-10-01 --until 2026-11-01 --plan
  $ redact-inline sweep --user sweeper@acme.com --since 2026-10-01 --category CARD_NUMBER,CVV
  $ redact-inline sweep --user sweeper@acme.com --from findings.jsonl --redact CARD_NUMBER --min-score 0.9 --reason PCI_PAN
  $ redact-inline sweep --user sweeper@acme.com --resume 1b671a64-40d5-491e-99b0-da01ff1f3341

Exit codes: 0 all was done · 1 some records could not be, and are listed · 64 the command line is wrong · 65 the file of
findings cannot be understood · 66 it cannot be read, or there is no such sweep · 69 Salesforce or the state cannot be
reached, or a proxy uses the same file · 75 Salesforce asks to come later, before anything was done · 77 Salesforce does not permit it · 78 a variable is missing or wrong ·
130 stopped, go on with --resume`;

/** `redact-inline sweep`. */
export function sweepCommand(): Command {
    return withOrgOptions(new Command('sweep'))
        .summary('goes through past conversations, and flags or redacts what is sensitive')
        .description(
            'Plans how many past conversations there are and how long they take, then reads and searches each once, and flags what it finds for supervisors, or redacts it.'
        )
        .option(
            '--since <time>',
            'records that ended from then on: a day such as 2026-10-01 (UTC), or a time',
            parseMoment
        )
        .option('--until <time>', 'records that ended before then; now without it', parseMoment)
        .addOption(
            new Option('--from <file>', 'what redact-inline scan has found, in place of a time').conflicts([
                'since',
                'until'
            ])
        )
        .option('--category <names>', 'flags these categories only, with commas between', parseNames)
        .addOption(
            new Option('--redact <names>', 'redacts these categories').argParser(parseNames).conflicts('category')
        )
        .option('--min-score <score>', 'what is less sure than this is left alone, 0 to 1', parseScore)
        .option('--reason <code>', 'why it is redacted: a reason code of the org, such as PCI_PAN')
        .addOption(new Option('--plan', 'tells the plan, and does nothing').conflicts('resume'))
        .addOption(new Option('--dry-run', 'the same as --plan').conflicts('resume'))
        .addOption(
            new Option('--resume <id>', 'goes on with a sweep that was stopped')
                .argParser(parseSweepId)
                .conflicts(['since', 'until', 'from', 'category', 'redact', 'minScore', 'reason'])
        )
        .option('--retry-failed', 'with --resume: tries the records that failed again')
        .option('--json', 'writes plan and report as JSON')
        .addHelpText('after', ABOUT)
        .action(endsProcess(async () => (await import('./runSweep.ts')).runSweep));
}
