import { Command, InvalidArgumentError, Option } from 'commander';
import { TranscriptFormat } from '../../proxy/transcriptFiles/transcriptFormat.ts';
import { TranscriptColumn } from '../../proxy/transcriptFiles/transcriptSource.ts';
import { endsProcess } from '../endsProcess.ts';
import { columnParser, parseNames, parseSalesforceId, parseTime, wholeNumberFrom } from '../optionValues.ts';
import { withOrgOptions } from '../org/orgOptions.ts';

const DETAILS = `
Files are read and checked to their end before a byte is sent: if a line of any of them cannot be uploaded, nothing is.
Entries that the call has already, of the same time and role, are left out, so the same command goes on after whatever
went wrong. A request is sent once. Where no answer comes, what the conversation holds is looked up and told.

Who speaks is found by the display names and keys of those who took part, and by words for roles; --speaker tells the
rest. Times from the start of a recording count from the start of the call, or from --start.

The manifest is a CSV file with the columns record and file; paths are relative to it.

Examples:
  $ redact-inline upload --user ops@acme.com --record 0LQHs0000000001OAA call.vtt --speaker "Ana=Agent" --dry-run
  $ redact-inline upload --user ops@acme.com --record 0LQHs0000000001OAA call.json --redact CARD_NUMBER,CVV
  $ redact-inline upload --user ops@acme.com --record 0LQHs0000000001OAA call.csv --column text=Said --column speaker=Who
  $ redact-inline upload --target-org acme --manifest calls.csv --redact all --json > report.json

Exit codes: 0 all is stored · 1 something is not, or nobody knows · 64 the command line is wrong · 65 a file or a record
cannot be uploaded, nothing was sent · 66 a file or a record cannot be found · 69 Salesforce cannot be reached · 73 the
retry file cannot be stored · 75 the limits have no room now, or Salesforce asks to come later · 77 Salesforce does not
permit it · 78 a variable is wrong · 130 stopped by Ctrl-C; what was sent is told`;

/** `redact-inline upload`. */
export function uploadCommand(): Command {
    return withOrgOptions(new Command('upload'))
        .summary('uploads transcripts to voice calls that have ended')
        .description('Uploads transcripts to voice calls that have ended.')
        .argument('[files...]', 'the transcript of --record, in their order')
        .option('--record <id>', 'the voice call', parseSalesforceId)
        .addOption(new Option('--manifest <csv>', 'uploads many: a record and a file in each row').conflicts('record'))
        .addOption(
            new Option('--format <format>', 'the format of the files, where it cannot be told').choices(
                Object.values(TranscriptFormat)
            )
        )
        .option(
            '--speaker <name=who>',
            'who a name in the files is: a role, a display name or a ParticipantKey; can be given several times',
            parseSpeaker
        )
        .option(
            '--column <what=name>',
            `the name of a column of a CSV file, or of a member; what: ${Object.values(TranscriptColumn).join(', ')}`,
            columnParser(Object.values(TranscriptColumn))
        )
        .option('--start <time>', 'when the recording began: ISO 8601 with its zone, or epoch milliseconds', parseTime)
        .option('--keep-order', 'takes lines that were said before the line before them')
        .option(
            '--redact <categories>',
            'masks these categories before anything is sent, with commas between; all for every one',
            parseNames
        )
        .option('--dry-run', 'checks everything and sends nothing')
        .option('--json', 'tells what became of it as one JSON object')
        .option('--retry-file <file>', 'where entries that failed are written; beside the file without it')
        .option('--wait <minutes>', 'how long to wait for Salesforce to store it', wholeNumberFrom(0, 1440), 30)
        .addHelpText('after', DETAILS)
        .action(endsProcess(async () => (await import('./runUpload.ts')).runUpload));
}

type Speakers = readonly (readonly [name: string, who: string])[];

function parseSpeaker(value: string, before: Speakers = []): Speakers {
    const at = value.lastIndexOf('=');
    const [name, who] = [value.slice(0, Math.max(0, at)).trim(), value.slice(at + 1).trim()];
    if (at < 1 || name === '' || who === '') throw new InvalidArgumentError('Give NAME=ROLE, such as "Ana=Agent".');
    return [...before, [name, who]];
}
