import { MarkCommand } from './markCommand.ts';
import type { PassageTarget } from './passageAt.ts';

/** The event that tells what a command decides about a mark; `null` for a command that decides nothing. */
export function markEventOf(command: MarkCommand, { isDrafted }: PassageTarget): string | null {
    if (command === MarkCommand.Toggle) return isDrafted ? 'spanremove' : 'suggestionaccept';
    if (command === MarkCommand.Accept) return isDrafted ? null : 'suggestionaccept';
    if (command === MarkCommand.Dismiss) return isDrafted ? 'spanremove' : 'suggestiondismiss';
    return null;
}
