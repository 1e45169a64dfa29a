import type { FlagView } from 'c/entryFlag';
import type { TranscriptEntry } from 'c/proxyContract';

export const NO_FLAG: FlagView = { flag: null, isChoosing: false, isBusy: false };

/** An entry has one open flag at most, and there is nothing to redact in one without text. */
export function isFlaggable({ redactable }: TranscriptEntry, { flag, isChoosing, isBusy }: FlagView): boolean {
    const isOpen = flag !== null && flag.resolution === null;
    return redactable && !isOpen && !isChoosing && !isBusy;
}

/** Whether a key press flags the entry that the focus is in. */
export function isFlagKey({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
    return key.toLowerCase() === 'f' && !altKey && !ctrlKey && !metaKey && !shiftKey;
}
