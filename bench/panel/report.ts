import { Mode, type PanelFigures } from './measurePanel.ts';

/** What the figures have to be; what is not is named in the report. */
const PAINT_RATIO = 1.3;
const LONGEST_TASK = 50;
const MOST_NODES = 3000;

/** The figures as a table, the ratios that count, and whether each keeps its bound. */
export function reportOf(figures: readonly PanelFigures[]): string {
    const rows = figures.map((one) => [
        one.entries.toLocaleString('en'),
        one.mode,
        ...[one.paint, one.paintClock, one.open, one.scroll, one.acceptAll, one.typing].map((time) => time.toFixed(0)),
        one.nodes.toLocaleString('en'),
        (one.heap / 2 ** 20).toFixed(1)
    ]);
    return [HEAD, HEAD.map(() => '---'), ...rows]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .concat('', ratios(figures))
        .join('\n');
}

const HEAD = ['entries', 'mode', 'paint', 'by the clock', 'open', 'scroll', 'accept', 'type', 'elements', 'heap MB'];

function ratios(figures: readonly PanelFigures[]): readonly string[] {
    const windowed = figures.filter(({ mode }) => mode === Mode.Windowed);
    const [least, most] = [windowed[0], windowed.at(-1)];
    if (!least || !most || least === most) return [];
    const longest = (task: (one: PanelFigures) => number): number => Math.max(...windowed.map(task));
    const bytes = (most.heap - least.heap) / (most.entries - least.entries);
    return [
        told(`paint, ${most.entries} : ${least.entries} entries`, most.paint / least.paint, PAINT_RATIO),
        told(
            'longest task while scrolling, ms',
            longest(({ scroll }) => scroll),
            LONGEST_TASK
        ),
        told(
            'longest task while typing, ms',
            longest(({ typing }) => typing),
            LONGEST_TASK
        ),
        told(
            'elements of the list',
            longest(({ nodes }) => nodes),
            MOST_NODES
        ),
        `memory of an entry: ${(bytes / 1024).toFixed(1)} KB`,
        ...figures.filter(({ mode }) => mode === Mode.Whole).flatMap((whole) => besideWindowed(whole, windowed))
    ];
}

function besideWindowed(whole: PanelFigures, windowed: readonly PanelFigures[]): readonly string[] {
    const same = windowed.find(({ entries }) => entries === whole.entries);
    if (!same) return [];
    const figures = [
        `paint ${times(whole.paint, same.paint)}`,
        `elements ${times(whole.nodes, same.nodes)}`,
        `heap ${times(whole.heap, same.heap)}`
    ];
    return [`without windowing, ${whole.entries} entries: ${figures.join(', ')}`];
}

function told(what: string, value: number, bound: number): string {
    return `${what}: ${value.toFixed(2)} (at most ${bound}) ${value <= bound ? 'kept' : 'MISSED'}`;
}

function times(some: number, other: number): string {
    return `${(some / other).toFixed(1)} times`;
}
