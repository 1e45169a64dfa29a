import type { TranscriptEntry } from 'c/proxyContract';
import { ListMove } from './listMove.ts';

/** The list as its keys see it. */
export interface ListHost {
    readonly list: readonly TranscriptEntry[];
    readonly region: HTMLElement | undefined;
    /** The entries that are rendered, in order, each with its identifier in `data-identifier`. */
    readonly rendered: readonly HTMLElement[];
    focusEntry(identifier: string): void;
    goToEnd(): void;
}

/** A page leaves this much of what was seen before. */
const PAGE_SHARE = 0.875;

/**
 * Does what a key asks for: scrolls, or where the focus is in an entry moves it to another one. Answers whether it did; what it
 * did not do is left to the browser, which scrolls through an entry that is higher than what is seen.
 *
 * @param identifier the entry that has the focus in it; `null` for none
 */
export function moveInList(host: ListHost, move: ListMove, identifier: string | null): boolean {
    const { region, list } = host;
    if (!region) return false;
    switch (move) {
        case ListMove.PageUp:
            region.scrollTop -= region.clientHeight * PAGE_SHARE;
            return true;
        case ListMove.PageDown:
            region.scrollTop += region.clientHeight * PAGE_SHARE;
            return true;
        case ListMove.Start:
            if (identifier === null) region.scrollTop = 0;
            else focusOn(host, list[0]);
            return true;
        case ListMove.End:
            if (identifier === null) host.goToEnd();
            else focusOn(host, list.at(-1));
            return true;
        case ListMove.Next:
            return focusBeside(host, region, { identifier, direction: 1 });
        default:
            return focusBeside(host, region, { identifier, direction: -1 });
    }
}

interface Step {
    readonly identifier: string | null;
    readonly direction: 1 | -1;
}

/** From an entry that is out of sight, and from the region itself, the first entry in sight is next. */
function focusBeside(host: ListHost, region: HTMLElement, { identifier, direction }: Step): boolean {
    const { list, rendered } = host;
    const sight = region.getBoundingClientRect();
    const isInSight = (box: DOMRect): boolean => box.bottom > sight.top && box.top < sight.bottom;
    const from = rendered.find(({ dataset }) => dataset['identifier'] === identifier)?.getBoundingClientRect();
    if (!from || !isInSight(from)) {
        const seen = rendered.filter((element) => isInSight(element.getBoundingClientRect()));
        const next = seen.at(direction === 1 ? 0 : -1)?.dataset['identifier'];
        if (next !== undefined) host.focusEntry(next);
        return next !== undefined;
    }
    const isLonger = direction === 1 ? from.bottom > sight.bottom + 1 : from.top < sight.top - 1;
    if (isLonger && from.height > sight.height) return false;
    const index = list.findIndex((entry) => entry.identifier === identifier);
    return focusOn(host, list[index + direction]);
}

function focusOn(host: ListHost, entry: TranscriptEntry | undefined): boolean {
    if (entry) host.focusEntry(entry.identifier);
    return entry !== undefined;
}
