import { api, LightningElement } from 'lwc';
import { keyGroups, type KeyGroup } from './keyGroups.ts';
import { KEYS_LABELS } from './keysLabels.ts';

/** A group of keys as it is rendered. */
interface ShownGroup {
    readonly title: string;
    readonly rows: readonly { readonly does: string; readonly keys: readonly ShownKey[] }[];
}

interface ShownKey {
    readonly id: string;
    /** The keys that are held together. */
    readonly held: readonly string[];
}

/** The list of keys, in a dialog once it is opened. */
export default class KeysHelp extends LightningElement {
    /** Whether the keys of those who redact are listed too. */
    @api canRedact = false;

    readonly labels = KEYS_LABELS;
    isOpen = false;

    /** Opens the list; the focus comes back to where it was once it is closed. */
    @api
    open(): void {
        this.isOpen = true;
    }

    override renderedCallback(): void {
        const dialog = this.refs?.['dialog'] as HTMLDialogElement | undefined;
        if (!dialog || dialog.open) return;
        dialog.showModal();
        (this.refs!['title'] as HTMLElement).focus();
    }

    get groups(): readonly ShownGroup[] {
        return keyGroups(this.canRedact ? 'redact' : 'view').map(shownGroup);
    }

    handleDone(): void {
        (this.refs!['dialog'] as HTMLDialogElement).close();
    }

    handleClosed(): void {
        this.isOpen = false;
    }

    /** The keys that are listed do nothing while the list is open. */
    handleKeyDown(event: KeyboardEvent): void {
        event.stopPropagation();
    }
}

function shownGroup({ title, rows }: KeyGroup): ShownGroup {
    return {
        title,
        rows: rows.map(({ does, keys }) => ({ does, keys: keys.map((id) => ({ id, held: id.split('+') })) }))
    };
}
