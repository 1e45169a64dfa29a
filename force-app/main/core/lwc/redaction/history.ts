/** A value that changes step by step, with the steps back and forth. */
export interface History<T> {
    readonly past: readonly T[];
    readonly present: T;
    readonly future: readonly T[];
}

/** A history of one value. */
export function historyOf<T>(present: T): History<T> {
    return { past: [], present, future: [] };
}

/** Goes one step on; what was undone before is gone. The same value again is no step. */
export function advance<T>(history: History<T>, next: T): History<T> {
    if (next === history.present) return history;
    return { past: [...history.past, history.present], present: next, future: [] };
}

/** Goes one step back, or stays where there is none. */
export function undo<T>(history: History<T>): History<T> {
    const { past, present, future } = history;
    if (past.length === 0) return history;
    const previous = past[past.length - 1] as T;
    return { past: past.slice(0, -1), present: previous, future: [present, ...future] };
}

/** Takes back one undo, or stays where there is none. */
export function redo<T>(history: History<T>): History<T> {
    const { past, present, future } = history;
    if (future.length === 0) return history;
    const next = future[0] as T;
    return { past: [...past, present], present: next, future: future.slice(1) };
}

/** Makes something else of every value, back and forth. Steps that thereby change nothing are gone. */
export function mapHistory<T>(
    { past, present, future }: History<T>,
    change: (value: T) => T,
    isSame: (a: T, b: T) => boolean
): History<T> {
    const before = withoutRepeats([...past, present].map(change), isSame);
    const now = before.at(-1) as T;
    return {
        past: before.slice(0, -1),
        present: now,
        future: withoutRepeats([now, ...future.map(change)], isSame).slice(1)
    };
}

function withoutRepeats<T>(values: readonly T[], isSame: (a: T, b: T) => boolean): readonly T[] {
    const kept: T[] = [];
    for (const value of values) if (kept.length === 0 || !isSame(kept[kept.length - 1] as T, value)) kept.push(value);
    return kept;
}
