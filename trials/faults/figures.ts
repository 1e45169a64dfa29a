import { counted } from '../../cli/counted.ts';
import type { Level } from '../level.ts';
import { isRoad } from './scene.ts';
import { ACTS } from './scenes.ts';
import { MOST_ANSWER_MS, MOST_COMMAND_MS } from './timeBounds.ts';
import type { PlayedCell } from './trial.ts';

/** What this process, which plays the proxies and the org alike, holds before a run and after it. */
export interface Levels {
    readonly before: Level;
    readonly after: Level;
}

/** How much more may be held after all cells than after some: what has been compiled meanwhile counts, too. */
export const MOST_GROWTH = 1.5;

/** What of the levels is not as it must be. */
export function grownIn({ before, after }: Levels): readonly string[] {
    const growth = after.heapBytes / before.heapBytes;
    return [
        ...(growth > MOST_GROWTH ? [`the heap has grown to ${growth.toFixed(2)} times`] : []),
        ...(after.sockets > before.sockets
            ? [`${counted(after.sockets, 'socket is', 'sockets are')} open, before ${String(before.sockets)}`]
            : [])
    ];
}

/** What a whole run came to, as lines of the page. */
export function figuresOf(cells: readonly PlayedCell[], levels: Levels): readonly string[] {
    const roads = new Set(ACTS.filter(isRoad).map(({ name }) => name));
    const answers = cells.filter(({ act }) => !roads.has(act));
    const commands = cells.filter(({ act }) => roads.has(act));
    const { before, after } = levels;
    return [
        `- ${counted(cells.length, 'line was', 'lines were')} played, and ${String(brokenCount(cells))} of the sentences above did not hold;`,
        `- the longest that a request took was ${seconds(longest(answers))}, of at most ${seconds(MOST_ANSWER_MS)}: its time limit is ten seconds here;`,
        `- the longest that a command took was ${seconds(longest(commands))}, of at most ${seconds(MOST_COMMAND_MS)};`,
        `- ${String(before.sockets)} sockets were open before it and ${String(after.sockets)} after it, those of the org and of whoever asks included;`,
        `- the heap, its garbage collected, was ${megabytes(before)} after the first lines and ${megabytes(after)} after all, ` +
            `of at most ${String(MOST_GROWTH)} times.`
    ];
}

function brokenCount(cells: readonly PlayedCell[]): number {
    return cells.reduce((count, { broken }) => count + broken.length, 0);
}

function longest(cells: readonly PlayedCell[]): number {
    return cells.reduce((most, { tookMs }) => Math.max(most, tookMs), 0);
}

function seconds(ms: number): string {
    return `${(ms / 1000).toFixed(ms % 1000 === 0 ? 0 : 1)} seconds`;
}

function megabytes({ heapBytes }: Level): string {
    return `${(heapBytes / 2 ** 20).toFixed(0)} MB`;
}
