/** Where a key leads in the list. */
export const ListMove = {
    Start: 'start',
    End: 'end',
    PageUp: 'pageUp',
    PageDown: 'pageDown',
    Next: 'next',
    Previous: 'previous'
} as const;
export type ListMove = (typeof ListMove)[keyof typeof ListMove];

const MOVES: Readonly<Record<string, ListMove>> = {
    Home: ListMove.Start,
    End: ListMove.End,
    PageUp: ListMove.PageUp,
    PageDown: ListMove.PageDown,
    ArrowDown: ListMove.Next,
    ArrowUp: ListMove.Previous
};

/** The move of a key press; `null` for every other key, and while a modifier is held. */
export function listMoveOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): ListMove | null {
    if (altKey || ctrlKey || metaKey || shiftKey) return null;
    return MOVES[key] ?? null;
}
