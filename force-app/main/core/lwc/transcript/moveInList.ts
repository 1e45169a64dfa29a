import type { TranscriptEntry } from 'c/proxyContract';
import { ListMove } from './listMove.ts';

/** The list as its keys see it. */
export interface ListHost {
    readonly list: readonly TranscriptEntry[];
    readonly region: HTMLElement | undefined;
    /** `undefined` for an entry that is not rendered. */
    entryElement(identifier: string): HTMLElement | undefined;
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
    const { list } = host;
    const sight = region.getBoundingClientRect();
    const from = identifier === null ? undefined : host.entryElement(identifier)?.getBoundingClientRect();
    const isInSight = (box: DOMRect): boolean => box.bottom > sight.top && box.top < sight.bottom;
    if (!from || !isInSight(from)) {
        const shown = direction === 1 ? list : list.toReversed();
        const first = shown.find((entry) => {
            const box = host.entryElement(entry.identifier)?.getBoundingClientRect();
            return box !== undefined && isInSight(box);
        });
        return focusOn(host, first);
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
