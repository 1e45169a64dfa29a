import { Argument, Command } from 'commander';
import { UsageError } from '../commandError.ts';
import { endsProcess } from '../endsProcess.ts';
import { parseNames, parseScore } from '../optionValues.ts';
import type { DetectOptions } from './detectSettings.ts';

const DETAILS = `
  in    {"id": "c1", "entries": [{"id": "e1", "text": "…", "role": "EndUser"}]}
  out   {"id": "c1", "spans": [{"entry": "e1", "start": 3, "end": 22, "type": "CARD_NUMBER", "score": 0.99, "group": null}]}

Entries are in the order in which they were said; role (EndUser, Agent, …) may be left out. Offsets are UTF-16 code units,
the end excluded. Spans of one value that is split over several entries share a group. A line that cannot be read is told on
standard error by its number, and the others are carried out. Entries in a language that is not covered are named as
"uncovered": ["e1"] beside the spans: what they say in words was not understood.

Rules are a JSON list of {"name", "category", "expression", "contextWords"?, "score"?}, expressions in RE2 syntax.

Examples:
  $ redact-inline detect < conversations.jsonl > spans.jsonl
  $ redact-inline detect --rules rules.json --category LOYALTY_NUMBER < conversations.jsonl

Exit codes: 0 all was read · 1 a line or a rule was refused · 64 the command line is wrong ·
65 the file of rules is no list of rules · 66 it cannot be read`;

/** `redact-inline detect`. */
export function detectCommand(): Command {
    return new Command('detect')
        .usage('[options] < conversations.jsonl')
        .addArgument(new Argument('[file]').argParser(refuseFile))
        .summary('finds sensitive data in conversations: JSON lines in, JSON lines out')
        .description(
            'Finds sensitive data in conversations: JSON lines from standard input, JSON lines to standard output, in the same order.'
        )
        .option('--category <names>', 'tells of these categories only, with commas between', parseNames)
        .option('--min-score <score>', 'tells of nothing below this score, 0 to 1', parseScore, 0)
        .option('--rules <file>', 'searches with these rules, too')
        .addHelpText('after', DETAILS)
        .action(
            endsProcess(async () => {
                const { runDetect } = await import('./runDetect.ts');
                return (_file: undefined, options: DetectOptions) => runDetect(options);
            })
        );
}

/** Other commands take files, so one is likely to be given here. */
function refuseFile(path: string): never {
    throw new UsageError(`detect reads standard input: redact-inline detect < ${path}`);
}
