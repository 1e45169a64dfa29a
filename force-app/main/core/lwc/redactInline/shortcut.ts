/** What a key does wherever the focus is in the component. */
export const Shortcut = { Undo: 'undo', Redo: 'redo', Next: 'next', Previous: 'previous' } as const;
export type Shortcut = (typeof Shortcut)[keyof typeof Shortcut];

/** The shortcut of a key press; `null` for every other key. */
export function shortcutOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): Shortcut | null {
    const letter = key.toLowerCase();
    if (altKey) return null;
    if (ctrlKey || metaKey) {
        if (letter === 'y') return Shortcut.Redo;
        if (letter !== 'z') return null;
        return shiftKey ? Shortcut.Redo : Shortcut.Undo;
    }
    if (letter === 'n') return Shortcut.Next;
    return letter === 'p' ? Shortcut.Previous : null;
}

/** Whether a key press opens the search: a slash, wherever it is on the keyboard. */
export function isSearchKey({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    return key === '/' && !altKey && !ctrlKey && !metaKey;
}

/** Whether a key press leaves what is shown for a while: Escape, unless something that is open has taken it. */
export function isLeaveKey({ key, defaultPrevented, isComposing, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    return key === 'Escape' && !defaultPrevented && !isComposing && !altKey && !ctrlKey && !metaKey;
}

/** Whether a key press opens the list of keys: a question mark, wherever it is on the keyboard. */
export function isHelpKey({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    return key === '?' && !altKey && !ctrlKey && !metaKey;
}
