import { KEYS_LABELS as LABELS } from './keysLabels.ts';

/** A key, or several that do much the same, and what it does. */
export interface KeyRow {
    readonly does: string;
    /** Each is pressed by itself; keys held together are joined by a plus sign. */
    readonly keys: readonly string[];
}

/** Keys that belong together. */
export interface KeyGroup {
    readonly title: string;
    readonly rows: readonly KeyRow[];
}

/** The keys of the panel, for those who may redact or for those who may only view. */
export function keyGroups(may: 'redact' | 'view'): readonly KeyGroup[] {
    return may === 'redact'
        ? [reading([...FLAGS_RESOLVED, PREVIEW_END]), DECIDING, SELECTING]
        : [reading(FLAGS_RAISED)];
}

/** Those who may redact go through the flags that those who may only view raise. */
const FLAGS_RESOLVED: readonly KeyRow[] = [{ does: LABELS.flags, keys: ['F', 'Shift+F'] }];
const FLAGS_RAISED: readonly KeyRow[] = [
    { does: LABELS.flag, keys: ['F'] },
    { does: LABELS.flagBefore, keys: ['Shift+F'] }
];

/** Only those who may redact see the transcript as others do. */
const PREVIEW_END: KeyRow = { does: LABELS.previewEnd, keys: ['Escape'] };

function reading(own: readonly KeyRow[]): KeyGroup {
    return {
        title: LABELS.reading,
        rows: [
            { does: LABELS.entries, keys: ['↑', '↓'] },
            { does: LABELS.ends, keys: ['Home', 'End'] },
            { does: LABELS.search, keys: ['/'] },
            { does: LABELS.hits, keys: ['Enter', 'Shift+Enter'] },
            ...own,
            { does: LABELS.help, keys: ['?'] }
        ]
    };
}

const DECIDING: KeyGroup = {
    title: LABELS.deciding,
    rows: [
        { does: LABELS.next, keys: ['N', 'P'] },
        { does: LABELS.accept, keys: ['Enter', 'A'] },
        { does: LABELS.dismiss, keys: ['D', 'Delete'] },
        { does: LABELS.takeBack, keys: ['Enter', 'D', 'Delete'] },
        { does: LABELS.why, keys: ['W'] },
        { does: LABELS.undo, keys: ['Ctrl+Z'] },
        { does: LABELS.redo, keys: ['Ctrl+Shift+Z', 'Ctrl+Y'] }
    ]
};

const SELECTING: KeyGroup = {
    title: LABELS.selecting,
    rows: [
        { does: LABELS.open, keys: ['R'] },
        { does: LABELS.extend, keys: ['Shift+←', 'Shift+→'] },
        { does: LABELS.redact, keys: ['R'] },
        { does: LABELS.atCursor, keys: ['A', 'D'] },
        { does: LABELS.close, keys: ['Escape'] }
    ]
};
