import { api, LightningElement } from 'lwc';
import LIST_LABEL from '@salesforce/label/c.RedactInline_CommitEntriesList';
import { STATE_LABELS, type CommittedEntry, type EntryState } from './entryState.ts';

export { commitDistance, EntryState, type CommitDistance, type CommittedEntry } from './entryState.ts';

/** An entry as it is rendered. */
interface ShownEntry {
    readonly identifier: string;
    readonly name: string;
    readonly state: string;
    readonly className: string;
}

/** Shows where each entry of a commit is, and how many are where. */
export default class CommitProgress extends LightningElement {
    @api entries: readonly CommittedEntry[] = [];

    readonly listLabel = LIST_LABEL;

    get counts(): readonly { readonly state: string; readonly count: number; readonly className: string }[] {
        return (Object.keys(STATE_LABELS) as EntryState[])
            .map((state) => ({
                state: STATE_LABELS[state],
                count: this.entries.filter((entry) => entry.state === state).length,
                className: `state state_${state}`
            }))
            .filter(({ count }) => count > 0);
    }

    get shown(): readonly ShownEntry[] {
        return this.entries.map(({ identifier, name, state }) => {
            return { identifier, name, state: STATE_LABELS[state], className: `state state_${state}` };
        });
    }
}
