import { Command, Option } from 'commander';
import { endsProcess } from '../endsProcess.ts';
import { columnParser, parseNames, parseScore } from '../optionValues.ts';
import { ExportFormat } from './exportFormat.ts';
import { ExportColumn } from './exportRow.ts';

const DETAILS = `
Each row of an export is an entry; the rows of a conversation may stand anywhere, in any of the files. Columns are found by the names
that Salesforce's APIs and Data Cloud use; others are named with --column: conversation and text must be there; entry (its id), record
(VoiceCall or MessagingSession), role and time help. In JSON a name may be a path, such as sender.role. The files are read at least
twice, nothing is sent anywhere, and no text is written.

  out   {"conversation": "c1", "records": ["0Mw…"], "entries": 12,
         "findings": [{"entry": "e7", "category": "CARD_NUMBER", "count": 1, "score": 0.99}],
         "counts": {"CARD_NUMBER": 1}, "uncovered": 0, "unsearched": []}

A line for each conversation in which something was found, or could not be understood or searched. redact-inline sweep --from
FILE goes on with it.

Examples:
  $ redact-inline scan --output findings.jsonl export-1.csv export-2.csv
  $ redact-inline scan --column conversation=Session --column text=Body --category CARD_NUMBER,SSN export.csv > findings.jsonl
  $ redact-inline scan --rules rules.json --min-score 0.6 --json --output findings.jsonl export.jsonl

Exit codes: 0 all was searched · 1 a row, a file or a rule was refused · 64 the command line is wrong ·
65 nothing could be read, or the file of rules is no list of rules · 66 a file is not there, or cannot be read · 73 the output cannot be written`;

/** `redact-inline scan`. */
export function scanCommand(): Command {
    return new Command('scan')
        .summary('finds sensitive data in an export of all conversations, offline')
        .description(
            'Finds sensitive data in exports of conversations, as CSV, JSON or JSON lines, without calling anybody.'
        )
        .argument('<files...>', 'files of an export')
        .option(
            '--column <what=name>',
            `the name of a column; what: ${Object.values(ExportColumn).join(', ')}`,
            columnParser(Object.values(ExportColumn))
        )
        .addOption(
            new Option('--format <format>', 'how the files are written; told by ending and content otherwise').choices(
                Object.values(ExportFormat)
            )
        )
        .option('--category <names>', 'tells of these categories only, with commas between', parseNames)
        .option('--min-score <score>', 'tells of nothing below this score, 0 to 1', parseScore, 0)
        .option('--rules <file>', 'searches with these rules, too')
        .option('--output <file>', 'writes findings to a new file; to standard output otherwise')
        .option('--all', 'writes a line for clean conversations, too')
        .option('--json', 'tells the counts at the end as JSON')
        .addHelpText('after', DETAILS)
        .action(endsProcess(async () => (await import('./runScan.ts')).runScan));
}

/** Names of columns by what they hold. */
export type GivenColumns = Partial<Readonly<Record<ExportColumn, string>>>;
