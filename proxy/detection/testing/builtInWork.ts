type Method = (this: unknown, ...given: readonly unknown[]) => unknown;

/** Characters of a string, elements of a list. */
interface Long {
    readonly length: number;
    indexOf(sought: unknown, from?: number): number;
}

/** How much a call goes over, from what it is called on, what it is given and what it gives. */
type Cost = (on: Long, given: readonly unknown[], gave: unknown) => number;

/** Methods of one prototype that take longer the more there is. Of those that call back, the work lies in what they call. */
interface Costly {
    readonly prototype: object;
    readonly names: readonly string[];
    readonly cost: Cost;
}

const STRINGS = ['toLowerCase', 'toUpperCase', 'normalize', 'replace', 'replaceAll', 'split', 'trim'];
const ARRAYS = ['shift', 'unshift', 'reverse', 'sort', 'toSorted', 'toReversed', 'join'];
const TYPED_ARRAYS: object = Object.getPrototypeOf(Uint8Array.prototype) as object;

const COSTLY: readonly Costly[] = [
    { prototype: String.prototype, names: ['indexOf', 'includes', 'lastIndexOf'], cost: wayThrough },
    { prototype: String.prototype, names: STRINGS, cost: all },
    { prototype: Array.prototype, names: ['indexOf', 'includes', 'lastIndexOf'], cost: wayThrough },
    { prototype: Array.prototype, names: ARRAYS, cost: all },
    { prototype: Array.prototype, names: ['slice', 'concat', 'flat', 'flatMap'], cost: allGiven },
    { prototype: Array.prototype, names: ['push'], cost: (_, items) => items.length },
    { prototype: Array.prototype, names: ['splice'], cost: (on, [from]) => on.length - Number(from) + 1 },
    { prototype: TYPED_ARRAYS, names: ['set', 'indexOf', 'includes', 'join', 'reverse', 'sort'], cost: all },
    { prototype: TYPED_ARRAYS, names: ['slice'], cost: allGiven },
    ...[Array.prototype, TYPED_ARRAYS].map((prototype) => ({ prototype, names: ['fill'], cost: filled })),
    ...[[], new Set(), new Map()].map((list) => ({
        prototype: Object.getPrototypeOf(list.values()) as object,
        names: ['next'],
        cost: () => 1
    }))
];

/**
 * Counts the characters and elements that methods of the language go over while something works: searches, copies, spreads, regular expressions. The
 * methods are replaced meanwhile.
 */
export function countBuiltInWork(work: () => void): number {
    let sum = 0;
    const restore = [
        ...COSTLY.flatMap(({ prototype, names, cost }) =>
            names.map((name) =>
                replaced(prototype, name, (original) => {
                    return function (this: unknown, ...given) {
                        const gave = Reflect.apply(original, this, given);
                        sum += cost(this as Long, given, gave);
                        return gave;
                    };
                })
            )
        ),
        replaced(RegExp.prototype, 'exec', (original) => {
            return function (this: unknown, ...given) {
                const expression = this as RegExp;
                const from = expression.lastIndex;
                const match = Reflect.apply(original, this, given) as RegExpExecArray | null;
                sum += searched(expression, from, String(given[0]), match);
                return match;
            };
        })
    ];
    try {
        work();
    } finally {
        for (const restoreOne of restore) restoreOne();
    }
    return sum;
}

/** Replaces a method, and gives what puts it back. */
function replaced(prototype: object, name: string, replacementOf: (original: Method) => Method): () => void {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (!descriptor) throw new Error(`There is no method ${name}`);
    Object.defineProperty(prototype, name, { ...descriptor, value: replacementOf(descriptor.value as Method) });
    return () => {
        Object.defineProperty(prototype, name, descriptor);
    };
}

/** As far as what is looked for stands, or all when it is not there. */
function wayThrough(on: Long, [sought, from = 0]: readonly unknown[], gave: unknown): number {
    const start = Number(from);
    const at = typeof gave === 'number' ? gave : on.indexOf(sought, start);
    return at < 0 ? Math.max(on.length - start, 0) : Math.abs(at - start) + 1;
}

function filled(on: Long, [, from, to]: readonly unknown[]): number {
    return (typeof to === 'number' ? to : on.length) - (typeof from === 'number' ? from : 0);
}

function all(on: Long): number {
    return on.length;
}

function allGiven(_: Long, __: readonly unknown[], gave: unknown): number {
    return (gave as Long).length;
}

/** As far as the match ends, or all when there is none, unless it may begin in one place only. */
function searched(expression: RegExp, from: number, text: string, match: RegExpExecArray | null): number {
    const start = expression.global || expression.sticky ? from : 0;
    if (match) return match.index + match[0].length - start + 1;
    return expression.sticky || expression.source.startsWith('^') ? 1 : text.length - start;
}
