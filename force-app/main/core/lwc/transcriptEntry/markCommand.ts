/** What a key does on a suggestion, a drafted span or the button that opens an entry. */
export const MarkCommand = {
    Toggle: 'toggle',
    Accept: 'accept',
    Dismiss: 'dismiss',
    Select: 'select',
    Details: 'details'
} as const;
export type MarkCommand = (typeof MarkCommand)[keyof typeof MarkCommand];

const COMMANDS: Readonly<Record<string, MarkCommand>> = {
    Enter: MarkCommand.Toggle,
    ' ': MarkCommand.Toggle,
    a: MarkCommand.Accept,
    d: MarkCommand.Dismiss,
    Delete: MarkCommand.Dismiss,
    r: MarkCommand.Select,
    w: MarkCommand.Details
};

/** The command of a key press; `null` for every other key, and while a modifier is held. */
export function markCommandOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): MarkCommand | null {
    if (altKey || ctrlKey || metaKey) return null;
    return COMMANDS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
