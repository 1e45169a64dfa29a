import type { Range } from 'c/redaction';

/** The passage that an event is about. */
export interface PassageTarget {
    readonly isDrafted: boolean;
    readonly range: Range;
}

/** The passage whose element an event was dispatched on. */
export function passageAt(event: Event): PassageTarget {
    const { from, to, drafted } = (event.currentTarget as HTMLElement).dataset;
    return { isDrafted: drafted === 'true', range: { start: Number(from), end: Number(to) } };
}
