/**
 * `npm run test:faults`: plays every fault at every call and writes docs/faults.md. `--theatres N` play side by side;
 * `--only upload,chat` plays those parts alone, and writes them anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { measureLevel, untilSocketsClose } from '../level.ts';
import { faultsPage, figuresAnew } from './faultsPage.ts';
import { figuresOf, grownIn } from './figures.ts';
import { playTrial, type Cell, type PlayedCell } from './trial.ts';

const { values } = parseArgs({
    options: { theatres: { type: 'string', default: '6' }, only: { type: 'string', default: '' } }
});
const theatres = Number(values.theatres);
const only = values.only.split(',').filter((name) => name !== '');
const page = new URL('../../docs/faults.md', import.meta.url);

const WARM_UP = 60;
const PROGRESS = 50;

const choose = (cells: readonly Cell[]): readonly Cell[] =>
    only.length === 0 ? cells : cells.filter(({ act }) => only.includes(act));

await playTrial({ theatres, choose: (cells) => choose(cells).slice(0, WARM_UP) });
await untilSocketsClose(0);
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
await untilSocketsClose(0);
const levels = { before, after: measureLevel() };
problems.push(...grownIn(levels));
const figures = figuresOf(trial.cells, levels);

const config = await resolveConfig(page);
const earlier = readFileSync(page, 'utf8');
const text = faultsPage(trial, earlier, only.length === 0 ? figures : figuresAnew(earlier, trial));
writeFileSync(page, await format(text, { ...config, parser: 'markdown' }));
for (const problem of problems) process.stdout.write(`${problem}\n`);
process.stdout.write(`${[...figures, `${String(problems.length)} broken invariants`].join('\n')}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
