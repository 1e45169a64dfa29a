/**
 * `npm run test:faults`: plays every fault at every call and writes docs/faults.md. `--theatres N` play side by side;
 * `--only upload,chat` plays those parts alone, and writes them anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { measureLevel, untilSocketsClose } from '../level.ts';
import { faultsPage } from './faultsPage.ts';
import { playTrial, type Cell, type PlayedCell } from './trial.ts';

const { values } = parseArgs({
    options: { theatres: { type: 'string', default: '6' }, only: { type: 'string', default: '' } }
});
const theatres = Number(values.theatres);
const only = values.only.split(',').filter((name) => name !== '');
const page = new URL('../../docs/faults.md', import.meta.url);

/** How much more may be held after all cells than after some: what has been compiled meanwhile counts, too. */
const MOST_GROWTH = 1.5;
const WARM_UP = 60;
const PROGRESS = 50;

const choose = (cells: readonly Cell[]): readonly Cell[] =>
    only.length === 0 ? cells : cells.filter(({ act }) => only.includes(act));

await playTrial({ theatres, choose: (cells) => choose(cells).slice(0, WARM_UP) });
await untilSocketsClose();
const before = measureLevel();

const problems: string[] = [];
let count = 0;
const trial = await playTrial({
    theatres,
    choose,
    onCell: ({ act, place, fault, broken }: PlayedCell) => {
        problems.push(...broken.map((problem) => `${act}, ${place}, ${fault}: ${problem}`));
        count += 1;
        if (count % PROGRESS === 0) process.stderr.write(`${String(count)} cells\n`);
    }
});
await untilSocketsClose();
const after = measureLevel();

const growth = after.heapBytes / before.heapBytes;
if (growth > MOST_GROWTH) problems.push(`the heap has grown to ${growth.toFixed(2)} times`);
if (after.sockets > before.sockets) problems.push(`${String(after.sockets)} sockets, before ${String(before.sockets)}`);

const config = await resolveConfig(page);
const text = faultsPage(trial, readFileSync(page, 'utf8'));
writeFileSync(page, await format(text, { ...config, parser: 'markdown' }));
for (const problem of problems) process.stdout.write(`${problem}\n`);
process.stdout.write(
    `${String(trial.cells.length)} cells, ${String(problems.length)} broken invariants; ` +
        `sockets ${String(before.sockets)} and ${String(after.sockets)}, heap ${growth.toFixed(2)} times\n`
);
process.exitCode = problems.length === 0 ? 0 : 1;
