import { counted } from '../../cli/counted.ts';
import { ALL_CALLS, type PlayedCell, type Trial } from './trial.ts';
import type { QuietAct } from './places.ts';
import type { Row } from './row.ts';
import { isRoad } from './scene.ts';
import { ACTS } from './scenes.ts';

/** The page of docs that tells what came of every cell; parts of which none was played are those of an earlier page. */
export function faultsPage(trial: Trial, earlier: string, figures: readonly string[]): string {
    const before = new Map(earlier.split(/\n(?=## )/).map((part) => [part.split('\n')[0] ?? '', part]));
    const parts = trial.acts.map((quiet) => {
        const cells = cellsOf(trial, quiet);
        const kept = cells.length === 0 ? before.get(headingOfAct(quiet)) : undefined;
        return kept ?? actPart(quiet, cells);
    });
    const run = [FIGURES_HEADING, '', ...figures, ''].join('\n');
    return [INTRODUCTION, run, ...parts].join('\n');
}

const FIGURES_HEADING = '## The run that wrote this page';
/** How a line begins that tells of parts that were played after it. */
const ANEW = '- played anew since: ';

/** The figures of an earlier page, and what was played anew. */
export function figuresAnew(earlier: string, trial: Trial): readonly string[] {
    const [, run = ''] = earlier.split(`${FIGURES_HEADING}\n`);
    const lines = (run.split(/\n## /)[0] ?? '').split('\n').filter((line) => line.startsWith('- '));
    const acts = new Set(trial.cells.map(({ act }) => act));
    const broken = trial.cells.reduce((sum, cell) => sum + cell.broken.length, 0);
    const anew = `${ANEW}${[...acts].join(', ')}: ${counted(trial.cells.length, 'line')}, and ${String(broken)} of the sentences did not hold.`;
    return [...lines.filter((line) => line !== anew), anew];
}

function headingOfAct({ act }: QuietAct): string {
    return `## ${act.title}`;
}

function cellsOf({ cells }: Trial, { act }: QuietAct): readonly PlayedCell[] {
    return cells.filter((cell) => cell.act === act.name);
}

const INTRODUCTION = `# What happens when Salesforce misbehaves

Written by \`npm run test:faults\`: each line is what the real proxy did over HTTP, or a command of the command line by its use cases, before the simulated org, while
one of its calls met a fault. A part of it is played again by \`npm test\` and compared with this page.

A fault lasts for as long as the request or the command does, unless it says _once_. _Done_ means that Salesforce has done what it was asked before the answer went wrong. Each
line has a new proxy or a new process, which has neither an access token nor a policy yet, and waits 1.5 seconds for a late answer (\`SALESFORCE_TIMEOUT_MS\` is 15 seconds by default).

For every line of the proxy it was checked that

- the answer is one of the [catalogue](proxyApi.md), and never \`INTERNAL_ERROR\`;
- it came within a bounded time, whatever the call and its tries took;
- no call was tried more than three times, and a call that writes only where its access token was refused, which is before Salesforce looks at the rest;
- no PATCH followed another for an entry without a read in between, and no entry was written twice, the same commit again included;
- each text was the old or the masked one at every moment, and no other entry was touched;
- on the next visit, with Salesforce well again and two minutes later, each intent had one outcome, it was true, and the chain of signatures was whole;
- the same again then had the result of the first, and no flag, dismissal or view was told twice;
- copies, which do not follow here, show nothing that was redacted, and none is told to have followed;
- the proxy was alive, and neither its log nor the refusal held a text or what Salesforce said.

For every line of the command line it was checked that

- the command ends with a code of the catalogue or in a state of its own, within a bounded time, and makes a bounded number of calls;
- an upload, a call of history, a file and a delete are never sent again before somebody has looked whether they were done, unless they were refused;
- what it says of the org is true: what is _stored_, _sent_ or _erased_ is, and what is _refused_ or _notSent_ is not there;
- the same command again, with Salesforce well, leaves everything done, and nothing is there twice.

The uploads of the panel go over HTTP to the real proxy, and are held against both: the second list, and that the answer is of the catalogue, the proxy alive, and no text in a log or a refusal.

_sent_ is how often the call went out, from that place on; _calls_ is how many went to Salesforce in all: of calls that go out side by side the first that fails ends the others, so that a line can count some more or fewer in another run. A command that sends history says where it cannot know: then somebody looks into the org.
A pause that a command follows an upload or a delete with is five seconds here, that of the panel one, and minutes otherwise.
`;

/** The columns of a line, by the heading that stands over each. */
type Columns = readonly (readonly [heading: string, key: keyof Row])[];

const COLUMNS: Columns = [
    ['answer', 'answer'],
    ['sent', 'sent'],
    ['calls', 'calls']
];
const COLUMNS_OF_COMMIT: Columns = [
    ...COLUMNS,
    ['PATCHes', 'patches'],
    ['texts', 'texts'],
    ['events', 'events'],
    ['next visit', 'nextVisit'],
    ['same commit again', 'sameAgain']
];
const COLUMNS_OF_EVENTS: Columns = [...COLUMNS, ['events', 'events'], ['the same again', 'sameAgain']];
const COLUMNS_OF_ROADS: Columns = [
    ['end', 'answer'],
    ['sent', 'sent'],
    ['calls', 'calls'],
    ['the same again', 'sameAgain']
];
const COLUMNS_OF_WRITING_ROADS: Columns = [
    ['end', 'answer'],
    ['sent', 'sent'],
    ['calls', 'calls'],
    ['the org holds', 'texts'],
    ['the same again', 'sameAgain']
];

/** What stands in a line of a cell, under the columns of what was done. */
export function lineOf({ act, row }: Pick<PlayedCell, 'act' | 'row'>): string {
    return columnsOf(act)
        .map(([, key]) => row[key])
        .join(' | ');
}

function columnsOf(name: string): Columns {
    const act = ACTS.find((each) => each.name === name);
    if (act && isRoad(act)) return act.left ? COLUMNS_OF_WRITING_ROADS : COLUMNS_OF_ROADS;
    if (name === 'commit') return COLUMNS_OF_COMMIT;
    return act?.writes ? COLUMNS_OF_EVENTS : COLUMNS;
}

function actPart(quiet: QuietAct, cells: readonly PlayedCell[]): string {
    const { callCount } = quiet;
    const byPlace = Map.groupBy(cells, ({ place }) => place);
    const usual = `Without a fault: ${counted(callCount, 'call')}.`;
    const places = [...byPlace].map(([place, placed]) => placePart(place, placed));
    return [headingOfAct(quiet), '', usual, '', ...overview(byPlace), ...places].join('\n');
}

/** A line for each fault, a column for each call. */
function overview(byPlace: ReadonlyMap<string, readonly PlayedCell[]>): readonly string[] {
    const places = [...byPlace.keys()].filter((place) => place !== ALL_CALLS);
    const faults = byPlace.get(places[0] ?? '')?.map(({ fault }) => fault) ?? [];
    if (places.length < 2) return [];
    const lines = faults.map((fault) => {
        const cells = places.map((place) => byPlace.get(place)?.find((cell) => cell.fault === fault));
        return `| ${[fault, ...cells.map((cell) => (cell ? inShort(cell.row) : ''))].join(' | ')} |`;
    });
    const heading = ['fault', ...places];
    return [`| ${heading.join(' | ')} |`, `| ${heading.map(() => '---').join(' | ')} |`, ...lines, ''];
}

function inShort({ answer, sent }: Row): string {
    const [status = '', ...rest] = (answer.split(',')[0] ?? '').split(' ');
    const said = status === '200' && rest.length > 0 ? (rest[0] ?? '') : status;
    return `${said} (${sent})`;
}

/** Faults that came to the same share a line. */
function placePart(place: string, cells: readonly PlayedCell[]): string {
    const [{ act } = { act: '' }] = cells;
    const heading = ['fault', ...columnsOf(act).map(([name]) => name)];
    const lines = [...Map.groupBy(cells, (cell) => lineOf(cell))].map(
        ([line, alike]) => `| ${alike.map(({ fault }) => fault).join('<br>')} | ${line} |`
    );
    return [
        `### ${headingOf(act, place)}`,
        '',
        `| ${heading.join(' | ')} |`,
        `| ${heading.map(() => '---').join(' | ')} |`,
        ...lines,
        ''
    ].join('\n');
}

function headingOf(act: string, place: string): string {
    return `${act}: ${place}`;
}

/** What a page tells of a cell, or `null` where it has no such line. */
export function lineIn(
    page: string,
    { act, place, fault }: Pick<PlayedCell, 'act' | 'place' | 'fault'>
): string | null {
    const [, part = ''] = page.split(`\n### ${headingOf(act, place)}\n`);
    const lines = (part.split(/\n#{2,3} /)[0] ?? '').split('\n').filter((line) => line.startsWith('| '));
    for (const line of lines) {
        const [faults = '', ...columns] = line
            .slice(2, -2)
            .split(' | ')
            .map((cell) => cell.trim());
        if (faults.split('<br>').includes(fault)) return columns.join(' | ');
    }
    return null;
}
