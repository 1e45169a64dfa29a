import { ALL_CALLS, type PlayedCell, type Trial } from './trial.ts';
import type { QuietScene } from './places.ts';
import type { Row } from './row.ts';

/** The page of docs that tells what came of every cell. */
export function faultsPage({ scenes, cells }: Trial): string {
    const parts = scenes.map((quiet) =>
        scenePart(
            quiet,
            cells.filter(({ scene }) => scene === quiet.scene.name)
        )
    );
    return `${INTRODUCTION}\n${parts.join('\n')}`;
}

const INTRODUCTION = `# What the proxy does when Salesforce misbehaves

Written by \`npm run test:faults\`: each line is what the real proxy did over HTTP, before the simulated org, while one of its calls met a fault. A part of it is
played again by \`npm test\` and compared with this page.

A fault lasts for as long as the request does, unless it says _once_. _Done_ means that Salesforce has done what it was asked before the answer went wrong. Each
line has a new proxy, which has neither an access token nor a policy yet, and waits 1.5 seconds for a late answer (\`SALESFORCE_TIMEOUT_MS\` is 15 seconds by default).

For every line it was checked that

- the answer is one of the [catalogue](proxyApi.md), and never \`INTERNAL_ERROR\`;
- no call was tried more than three times, and a call that writes only where its access token was refused, which is before Salesforce looks at the rest;
- no PATCH followed another for an entry without a read in between, and no entry was written twice, the same commit again included;
- each text was the old or the masked one at every moment, and no other entry was touched;
- on the next visit, with Salesforce well again and two minutes later, each intent had one outcome, it was true, and the chain of signatures was whole;
- the same commit under the same key then had the result of the first;
- the proxy was alive, and neither its log nor the refusal held a text or what Salesforce said.

_sent_ is how often the call went out, from that place on; _calls_ is how many went to Salesforce in all.
`;

/** The columns of a line, by the heading that stands over each. */
const COLUMNS: readonly (readonly [string, keyof Row])[] = [
    ['answer', 'answer'],
    ['sent', 'sent'],
    ['calls', 'calls']
];
const COLUMNS_OF_COMMIT: readonly (readonly [string, keyof Row])[] = [
    ...COLUMNS,
    ['PATCHes', 'patches'],
    ['texts', 'texts'],
    ['events', 'events'],
    ['next visit', 'nextVisit'],
    ['same commit again', 'sameAgain']
];

/** What stands in a line of a cell, under the columns of its scene. */
export function lineOf({ scene, row }: Pick<PlayedCell, 'scene' | 'row'>): string {
    return columnsOf(scene)
        .map(([, key]) => row[key])
        .join(' | ');
}

function columnsOf(scene: string): typeof COLUMNS {
    return scene === 'commit' ? COLUMNS_OF_COMMIT : COLUMNS;
}

function scenePart({ scene, callCount }: QuietScene, cells: readonly PlayedCell[]): string {
    const byPlace = Map.groupBy(cells, ({ place }) => place);
    const usual = `Without a fault: ${String(callCount)} ${callCount === 1 ? 'call' : 'calls'}.`;
    const places = [...byPlace].map(([place, placed]) => placePart(place, placed));
    return [`## ${scene.title}`, '', usual, '', ...overview(byPlace), ...places].join('\n');
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
    const [{ scene } = { scene: '' }] = cells;
    const heading = ['fault', ...columnsOf(scene).map(([name]) => name)];
    const lines = [...Map.groupBy(cells, (cell) => lineOf(cell))].map(
        ([line, alike]) => `| ${alike.map(({ fault }) => fault).join('<br>')} | ${line} |`
    );
    return [
        `### ${headingOf(scene, place)}`,
        '',
        `| ${heading.join(' | ')} |`,
        `| ${heading.map(() => '---').join(' | ')} |`,
        ...lines,
        ''
    ].join('\n');
}

function headingOf(scene: string, place: string): string {
    return `${scene}: ${place}`;
}

/** What a page tells of a cell, or `null` where it has no such line. */
export function lineIn(
    page: string,
    { scene, place, fault }: Pick<PlayedCell, 'scene' | 'place' | 'fault'>
): string | null {
    const [, part = ''] = page.split(`\n### ${headingOf(scene, place)}\n`);
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
