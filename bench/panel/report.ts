import { Mode, type PanelFigures } from './measurePanel.ts';

/** What the figures have to be; what is not is named in the report. */
const PAINT_RATIO = 1.3;
const LONGEST_TASK = 50;
const MOST_NODES = 3000;

/** The figures as a table, the ratios that count, and whether each keeps its bound. */
export function reportOf(figures: readonly PanelFigures[]): string {
    const rows = figures.map((one) =>
        [
            `${one.entries} ${one.mode}`.padEnd(18),
            one.paint.toFixed(0).padStart(8),
            one.open.toFixed(0).padStart(8),
            one.longestTask.toFixed(0).padStart(9),
            one.longestFrame.toFixed(0).padStart(9),
            one.acceptAll.toFixed(0).padStart(8),
            one.typing.toFixed(0).padStart(8),
            String(one.nodes).padStart(8),
            (one.heap / 2 ** 20).toFixed(1).padStart(8)
        ].join(' ')
    );
    const head = 'entries             paint ms  open ms  task ms  frame ms accept ms  type ms    nodes  heap MB';
    return [head, ...rows, '', ...ratios(figures)].join('\n');
}

function ratios(figures: readonly PanelFigures[]): readonly string[] {
    const windowed = figures.filter(({ mode }) => mode === Mode.Windowed);
    const [least, most] = [windowed[0], windowed.at(-1)];
    if (!least || !most || least === most) return [];
    const whole = figures.find(({ entries, mode }) => entries === most.entries && mode === Mode.Whole);
    const longest = Math.max(...windowed.map(({ longestTask }) => longestTask));
    const nodes = Math.max(...windowed.map((one) => one.nodes));
    const bytes = (most.heap - least.heap) / (most.entries - least.entries);
    return [
        told(`paint, ${most.entries} : ${least.entries} entries`, most.paint / least.paint, PAINT_RATIO),
        told('longest task while scrolling, ms', longest, LONGEST_TASK),
        told('elements of the list', nodes, MOST_NODES),
        `memory of an entry: ${(bytes / 1024).toFixed(1)} KB`,
        ...(whole
            ? [
                  `without windowing, ${most.entries} entries: paint ${times(whole.paint, most.paint)}, elements ${times(whole.nodes, most.nodes)}, heap ${times(whole.heap, most.heap)}`
              ]
            : [])
    ];
}

function told(what: string, value: number, bound: number): string {
    return `${what}: ${value.toFixed(2)} (at most ${bound}) ${value <= bound ? 'kept' : 'MISSED'}`;
}

function times(some: number, other: number): string {
    return `${(some / other).toFixed(1)} times`;
}
